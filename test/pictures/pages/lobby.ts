import type { BrowserContextOptions, Page } from 'playwright-core';
import { lookAt } from '../../e2e/board.ts';
import type { Hall } from '../../e2e/hall.ts';
import { takeSeat } from '../../e2e/people.ts';
import { addCard, saveLine } from '../../e2e/writing.ts';
import { giveCommand } from '../../support/chair.ts';
import { CASE, emptyDay, fullDay, SHOWING, WRITING } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { leader, me } from '../seats.ts';

const HOPE = 'Att jag vågar ringa grannen innan det brinner';
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** A day with a case, and somebody at table 4 who has already come in and written. */
async function arrived(hall: Hall, on: BrowserContextOptions) {
  const workshop = await emptyDay(hall);
  const described = { type: 'editDay', caseText: CASE } as const;
  await giveCommand(hall.relay, workshop, described, 'organiser');
  const beside = await hall.enter(workshop, 'participant');
  await takeSeat(beside, { from: 'Socialtjänsten', at: 4 });
  await press(beside, 'Jag är med');
  await press(beside, 'Jag har läst');
  await beside.getByRole('textbox', { name: 'Ditt hopp' }).fill('Ett nummer som någon svarar på');
  await press(beside, 'Lägg till');
  const page = await hall.enter(workshop, 'participant', on);
  await takeSeat(page, { from: 'Elevhälsan', at: 4 });
  await page.getByRole('heading', { name: /saker att hålla i/ }).waitFor();
  return { workshop, page };
}

async function hoping(hall: Hall, on: BrowserContextOptions, text: string) {
  const { workshop, page } = await arrived(hall, on);
  await press(page, 'Jag är med');
  await press(page, 'Jag har läst');
  await page.getByText('1 annan har skrivit').waitFor();
  await page.getByRole('textbox', { name: 'Ditt hopp' }).fill(text);
  return { workshop, page };
}

async function ended(hall: Hall, on: BrowserContextOptions) {
  const workshop = await fullDay(hall, SHOWING);
  const page = await me(hall, workshop, on);
  return { workshop, page };
}

export const lobbyStates: readonly PageState[] = [
  { name: 'lobby/rules', whole: true, reach: async (hall, on) => (await arrived(hall, on)).page },
  {
    name: 'lobby/case',
    reach: async (hall, on) => {
      const { page } = await arrived(hall, on);
      await press(page, 'Jag är med');
      await page.getByRole('heading', { name: 'Fallet vi utgår från' }).waitFor();
      return page;
    },
  },
  { name: 'lobby/hope', reach: async (hall, on) => (await hoping(hall, on, HOPE)).page },
  {
    name: 'lobby/hope-flagged',
    reach: async (hall, on) => {
      const { page } = await hoping(hall, on, 'Att Kalle, 17 år, får en plats');
      await page.getByText('Står det ett namn här?').waitFor();
      return page;
    },
  },
  {
    name: 'lobby/hope-begun',
    reach: async (hall, on) => {
      const { workshop, page } = await hoping(hall, on, 'Att jag vågar');
      await giveCommand(hall.relay, workshop, { type: 'goTo', position: WRITING });
      await page.getByText('Dagen har börjat').waitFor();
      return page;
    },
  },
  {
    name: 'lobby/waiting',
    whole: true,
    reach: async (hall, on) => {
      const { page } = await hoping(hall, on, HOPE);
      await press(page, 'Lägg till');
      await page.getByRole('heading', { name: /^Du är inne/ }).waitFor();
      await page.getByText('Socialtjänsten').waitFor();
      return page;
    },
  },
  {
    name: 'lobby/review',
    reach: async (hall, on) => {
      const { workshop, page: phone } = await hoping(hall, on, HOPE);
      await press(phone, 'Lägg till');
      await phone.getByRole('heading', { name: /^Du är inne/ }).waitFor();
      const page = await leader(hall, workshop, on);
      await press(page, 'Läs igenom');
      await page.getByRole('button', { name: 'Visa på storbilden' }).first().click();
      await page.getByRole('button', { name: 'Visas på storbilden' }).waitFor();
      return page;
    },
  },
  {
    name: 'closing/thanks',
    whole: true,
    reach: async (hall, on) => {
      const { workshop, page } = await ended(hall, on);
      await giveCommand(hall.relay, workshop, { type: 'goTo', position: { kind: 'closed' } });
      await page.getByRole('heading', { name: 'Tack för i dag' }).waitFor();
      return page;
    },
  },
  {
    name: 'closing/waiting',
    part: 'main',
    whole: true,
    reach: async (hall, on) => {
      const { workshop, page } = await ended(hall, on);
      await giveCommand(hall.relay, workshop, { type: 'goTo', position: { kind: 'closed' } });
      await page.getByRole('link', { name: 'Titta på tavlan' }).click();
      await lookAt(page, 'Systemkunskap');
      await page.context().setOffline(true);
      await saveLine(page, /^Offline/).waitFor();
      await addCard(page, 'Styrkor', 'Skrivet på bussen hem.');
      await page.goBack();
      await page.getByText('1 kort väntar hos dig.').waitFor();
      return page;
    },
  },
  {
    name: 'closing/follow-up',
    whole: true,
    reach: async (hall, on) => {
      const workshop = await fullDay(hall, { kind: 'followUp' });
      const page = await hall.enter(workshop, 'participant', on);
      await takeSeat(page, { from: 'Elevhälsan', at: 4 });
      await page.getByRole('heading', { name: 'Tid att följa upp' }).waitFor();
      return page;
    },
  },
];
