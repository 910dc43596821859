import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Hall } from '../../e2e/hall.ts';
import { emptyDay, fullDay } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { organiserAt } from '../seats.ts';

const CARD_FILE = join(import.meta.dirname, '../../support/data/cards.json');

const fresh = async (hall: Hall, on: BrowserContextOptions): Promise<Page> =>
  organiserAt(hall, await emptyDay(hall), '/desk', on);
const full = async (hall: Hall, on: BrowserContextOptions): Promise<Page> =>
  organiserAt(hall, await fullDay(hall), '/desk', on);

async function linkMenu(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await fresh(hall, on);
  await page.getByRole('button', { name: 'Mer för deltagare' }).click();
  await page.getByRole('menu').waitFor();
  return page;
}

const fromMenu =
  (item: string) =>
  async (hall: Hall, on: BrowserContextOptions): Promise<Page> => {
    const page = await linkMenu(hall, on);
    await page.getByRole('menuitem', { name: item }).click();
    await page.getByRole('dialog').waitFor();
    return page;
  };

export const deskStates: readonly PageState[] = [
  { name: 'desk/fresh', reach: fresh, whole: true },
  { name: 'desk/full', reach: full, whole: true },
  {
    name: 'desk/imported',
    whole: true,
    part: '#import',
    reach: async (hall, on) => {
      const page = await fresh(hall, on);
      await page.getByLabel(/Välj fil/).setInputFiles(CARD_FILE);
      await page
        .getByText(/88 kort/)
        .first()
        .waitFor();
      return page;
    },
  },
  { name: 'desk/link-menu', part: '[role=menu]', reach: linkMenu },
  { name: 'desk/link', part: 'dialog', reach: fromMenu('Visa QR-kod och länk') },
  { name: 'desk/replace-link', part: 'dialog', reach: fromMenu('Byt ut länken') },
  {
    name: 'desk/organisation',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await full(hall, on);
      await page.getByRole('button', { name: 'Ändra Arbetsförmedlingen' }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'desk/delete',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await fresh(hall, on);
      await page.getByRole('button', { name: 'Radera', exact: true }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'desk/offline',
    part: 'main',
    reach: async (hall, on) => {
      const page = await fresh(hall, on);
      await page.context().setOffline(true);
      const title = page.getByRole('textbox', { name: 'Titel' });
      await title.fill('Mellan dörrarna, dag två');
      await title.blur();
      await page
        .getByText(/Ingen kontakt/)
        .first()
        .waitFor();
      return page;
    },
  },
  {
    name: 'desk/not-the-organiser',
    reach: async (hall, on) => {
      const workshop = await emptyDay(hall);
      const page = await hall.enter(workshop, 'facilitator', on);
      await page.goto(`${hall.relay.url}/w/${workshop.id}/desk`);
      await page.getByRole('heading', { name: 'Den här sidan är för arrangören' }).waitFor();
      return page;
    },
  },
];
