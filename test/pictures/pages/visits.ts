import type { BrowserContextOptions, Page } from 'playwright-core';
import { addVisit, agreeVisits, answerVisit } from '#shared/board/edits/exchange.ts';
import type { VisitId } from '#shared/domain/ids.ts';
import type { Hall } from '../../e2e/hall.ts';
import { giveCommand } from '../../support/chair.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { emptyDay, SHOWING } from '../days.ts';
import { type GuestHand, writeAsGuest } from '../guestHand.ts';
import type { PageState } from '../PageState.ts';
import { me } from '../seats.ts';

interface Written {
  readonly guest?: string;
  readonly host?: string;
  readonly learn?: string;
  readonly show?: string;
  readonly month?: string;
  readonly welcome?: true;
}

/** An afternoon's exchange: something in every part, for who comes from Elevhälsan. */
const EXCHANGE: readonly Written[] = [
  { guest: 'Socialtjänsten', host: 'BUP', learn: 'Hur ni avgör vem som får komma först' },
  { guest: 'BUP', host: 'Socialtjänsten', learn: 'Vad som händer efter en orosanmälan' },
  { host: 'Socialtjänsten', show: 'En dag i mottagningen, från samtal till beslut' },
  { host: 'BUP', show: 'Hur en bedömning går till, och väntelistan' },
  { guest: 'Elevhälsan', host: 'Arbetsförmedlingen', learn: 'Vad som krävs för att börja smått' },
  { guest: 'Arbetsförmedlingen', host: 'Elevhälsan', learn: 'Morgonen när en elev inte kommer' },
  { host: 'Elevhälsan', show: 'Frånvarosamtalet, med rektors ja' },
  { guest: 'Försäkringskassan', host: 'Civilsamhället', learn: 'Vad som händer mellan våra brev' },
  { host: 'Civilsamhället', show: 'Öppet hus en torsdagskväll' },
  { guest: 'Primärvården', host: 'Kronofogden', learn: 'Hur en dom om vräkning blir till' },
  { guest: 'Vuxenpsykiatrin', learn: 'Hyresvärdens första samtal vid en störning' },
  { guest: 'Försäkringskassan', host: 'Elevhälsan', learn: 'Skolan när stödet tar slut' },
  {
    guest: 'Primärvården',
    host: 'Vuxenpsykiatrin',
    learn:
      'Vad ska stå i en remiss för att den ska gå att svara på?\nVem ringer vi när det inte är akut?',
    month: '2027-06',
  },
  {
    guest: 'Vuxenpsykiatrin',
    host: 'Primärvården',
    learn: 'Vad hinner ni på ett kvartssamtal?',
    month: '2027-08',
  },
  {
    guest: 'Elevhälsan',
    host: 'Socialtjänsten',
    learn: 'Var i er process kan vi komma in tidigare?',
    month: '2027-08',
  },
];

/** Nobody from there has come today. */
const AWAY = 'Kronofogden';

function writeExchange({ doc, removal, newId, actor }: GuestHand): void {
  for (const { guest, host, learn = '', show = '', month } of EXCHANGE) {
    const id: VisitId = newId<'visit'>();
    const ends = {
      guest: guest ? actor(guest) : null,
      host: host ? actor(host, host !== AWAY) : null,
    };
    addVisit(doc, { id, ...ends, learn, show }, removal);
    if (month && ends.host) {
      answerVisit(doc, id, ends.host, 'yes');
      agreeVisits(doc, [id], month);
    }
  }
}

async function openVisits(hall: Hall, workshop: TestWorkshop, on: BrowserContextOptions) {
  const page = await me(hall, workshop, on);
  await page.goto(`${hall.relay.url}/w/${workshop.id}/visits`);
  await page.getByRole('complementary', { name: 'Överenskomna' }).waitFor();
  return page;
}

const day = (hall: Hall): Promise<TestWorkshop> => emptyDay(hall, SHOWING);

async function fullIn(
  hall: Hall,
  on: BrowserContextOptions,
  workshop: TestWorkshop,
): Promise<Page> {
  const guest = await writeAsGuest(hall, workshop, writeExchange);
  const page = await openVisits(hall, workshop, on);
  await page.getByText('Morgonen när en elev inte kommer').waitFor();
  await page.getByText('Var i er process kan vi komma in tidigare?').waitFor();
  guest.leave();
  return page;
}

const full = async (hall: Hall, on: BrowserContextOptions): Promise<Page> =>
  fullIn(hall, on, await day(hall));

export const visitStates: readonly PageState[] = [
  { name: 'visits/full', reach: full, whole: true },
  {
    name: 'visits/empty',
    reach: async (hall, on) => openVisits(hall, await day(hall), on),
  },
  {
    name: 'visits/locked',
    widths: [390, 1440],
    whole: true,
    reach: async (hall, on) => {
      const workshop = await day(hall);
      const page = await fullIn(hall, on, workshop);
      await giveCommand(hall.relay, workshop, { type: 'lock', locked: true });
      await page.getByRole('button', { name: 'Välkomna hit' }).first().waitFor({ state: 'hidden' });
      return page;
    },
  },
  {
    name: 'visits/wish',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await openVisits(hall, await day(hall), on);
      await page.getByRole('button', { name: 'Vi vill se' }).click();
      await page.getByLabel('Vad vill ni se eller fråga om?').fill('Hur ni gör när Anna ringer.');
      await page.getByRole('button', { name: 'Inget namn här' }).waitFor();
      return page;
    },
  },
  {
    name: 'visits/agreed',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await full(hall, on);
      await page
        .getByRole('button', { name: 'Ändra: Primärvården besöker Vuxenpsykiatrin' })
        .click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
];
