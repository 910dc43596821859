import { randomBytes } from 'node:crypto';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { addActors } from '#shared/board/edits/actors.ts';
import { participantId } from '#shared/domain/identity.ts';
import { randomId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import type { Hall } from '../../e2e/hall.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { openStock } from '../../support/stockProvider.ts';
import { emptyDay, fullDay } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { organiserAt } from '../seats.ts';

const at = (hall: Hall, day: TestWorkshop, on: BrowserContextOptions): Promise<Page> =>
  organiserAt(hall, day, '/actors', on);

const full = async (hall: Hall, on: BrowserContextOptions): Promise<Page> => {
  const page = await at(hall, await fullDay(hall), on);
  await page.getByRole('button', { name: 'Ändra Försäkringskassan' }).waitFor();
  return page;
};

/** As many as a map bears, some of them written twice and one with a name that takes its room. */
async function forty(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const day = await fullDay(hall);
  const guest = openStock(hall.relay, day, 'participant');
  await guest.synced();
  const names = [
    'Arbetsmarknadsenheten',
    'FK',
    'Samverkansgruppen för unga vuxna mellan skola, vård, arbete och fritid',
    ...Array.from({ length: 12 }, (_, n) => `Föreningen ${String.fromCharCode(65 + n)}`),
  ];
  const actors = names.map((name) => {
    const id = randomId<'actor'>(randomBytes);
    return { ...knownActor(name), id, name, inRoom: name.endsWith('A') };
  });
  addActors(guest.doc, actors, { by: participantId(day.id, guest.device), at: Date.now() });
  const page = await at(hall, day, on);
  await page.getByRole('region', { name: 'Kan vara samma' }).waitFor();
  guest.close();
  return page;
}

export const actorsStates: readonly PageState[] = [
  { name: 'actors/full', reach: full, whole: true },
  { name: 'actors/forty', reach: forty, whole: true },
  {
    name: 'actors/empty',
    whole: true,
    reach: async (hall, on) => at(hall, await emptyDay(hall), on),
  },
  {
    name: 'actors/meant',
    part: 'main',
    reach: async (hall, on) => {
      const page = await full(hall, on);
      await page.getByRole('searchbox').fill('Forsakringkassan');
      await page.keyboard.press('Enter');
      await page.getByText('Menar du Försäkringskassan?').waitFor();
      return page;
    },
  },
  {
    name: 'actors/sheet',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await full(hall, on);
      await page.getByRole('button', { name: 'Ändra Försäkringskassan' }).click();
      await page.getByRole('button', { name: 'Slå ihop med en annan' }).click();
      await page.getByRole('combobox').waitFor();
      return page;
    },
  },
];
