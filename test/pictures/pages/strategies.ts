import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Hall } from '../../e2e/hall.ts';
import { giveCommand } from '../../support/chair.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { emptyDay, fullDay } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { me, neighbour } from '../seats.ts';

/** Its cards are shown. */
const FIRST = { kind: 'step', step: 'valueVision', phase: 'group' } as const;
const PLACE = { kind: 'step', step: 'perspectives', phase: 'group' } as const;

async function strategiesOf(hall: Hall, page: Page, workshop: TestWorkshop): Promise<Page> {
  await page.goto(`${hall.relay.url}/w/${workshop.id}/strategies`);
  await page.getByRole('heading', { level: 1, name: 'Strategier' }).waitFor();
  return page;
}

async function list(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await fullDay(hall, FIRST);
  await giveCommand(hall.relay, workshop, { type: 'goTo', position: PLACE });
  const page = await strategiesOf(hall, await me(hall, workshop, on), workshop);
  await page.getByRole('link', { name: /Studiebesöksrunda/ }).waitFor();
  return page;
}

async function form(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await list(hall, on);
  await page
    .getByRole('link', { name: /Utse en reserv|Studiebesöksrunda/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Vi ska' }).waitFor();
  return page;
}

/** Two organisations are in, and some lenses are chosen. */
async function ready(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await fullDay(hall, PLACE);
  const page = await strategiesOf(hall, await me(hall, workshop, on), workshop);
  await page.getByRole('link', { name: /Studiebesöksrunda/ }).click();
  const other = await neighbour(hall, workshop);
  await other.goto(page.url());
  for (const one of [page, other]) await one.getByRole('button', { name: 'Vi är med' }).click();
  await page
    .getByRole('textbox', { name: 'så att' })
    .fill('ingen ny gissar sig till vad andra gör. ');
  for (const name of ['Lära simma', 'Expedition', 'Med andra', 'Ledning'])
    await page.getByRole('button', { name, exact: true }).click();
  await page.getByText('2 är med. Då är den redo').waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  return page;
}

export const strategyStates: readonly PageState[] = [
  {
    name: 'strategies/empty',
    reach: async (hall, on) => {
      const workshop = await emptyDay(hall, PLACE);
      return strategiesOf(hall, await me(hall, workshop, on), workshop);
    },
  },
  { name: 'strategies/list', whole: true, reach: list },
  { name: 'strategies/form', whole: true, reach: form },
  { name: 'strategies/ready', reach: ready },
  {
    name: 'strategies/question',
    reach: async (hall, on) => {
      const page = await form(hall, on);
      await page.getByRole('textbox', { name: 'Ägare, funktion' }).fill('Anna Svensson');
      await page.getByRole('button', { name: 'Jag ändrar' }).waitFor();
      return page;
    },
  },
  {
    name: 'strategies/new',
    reach: async (hall, on) => {
      const page = await list(hall, on);
      await page.getByRole('button', { name: 'Svara med en strategi' }).first().click();
      await page.getByRole('textbox', { name: 'Vi ska' }).fill('Bättre samverkan');
      return page;
    },
  },
  {
    name: 'strategies/choose',
    reach: async (hall, on) => {
      const page = await form(hall, on);
      await page.getByRole('button', { name: 'Koppla till ett behov' }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'strategies/locked',
    reach: async (hall, on) => {
      const workshop = await fullDay(hall, PLACE);
      const page = await strategiesOf(hall, await me(hall, workshop, on), workshop);
      await giveCommand(hall.relay, workshop, { type: 'lock', locked: true });
      await page.getByRole('link', { name: /Studiebesöksrunda/ }).click();
      await page.getByText('så att', { exact: true }).waitFor();
      return page;
    },
  },
];
