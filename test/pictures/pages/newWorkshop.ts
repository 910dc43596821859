import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Hall } from '../../e2e/hall.ts';
import { fullDay } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { organiserAt } from '../seats.ts';

const create = (page: Page) => page.getByRole('button', { name: 'Skapa en workshop' });

async function blank(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await hall.person(on);
  await page.goto(`${hall.relay.url}/new`);
  await create(page).waitFor();
  return page;
}

/** Came from the desk of a workshop with a plan of its own. */
async function likeAnother(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await fullDay(hall);
  const page = await organiserAt(hall, workshop, '/desk', on);
  await page.goto(`${hall.relay.url}/new?like=${workshop.id}`);
  await page.getByText(/^Planen kommer från/).waitFor();
  return page;
}

export const newWorkshopStates: readonly PageState[] = [
  { name: 'new/blank', reach: blank, whole: true },
  {
    name: 'new/title-missing',
    part: 'form',
    reach: async (hall, on) => {
      const page = await blank(hall, on);
      await create(page).click();
      await page.getByText('Skriv en titel.').waitFor();
      return page;
    },
  },
  {
    name: 'new/more',
    part: 'form',
    whole: true,
    reach: async (hall, on) => {
      const page = await blank(hall, on);
      await page.getByText('Fyll i mer nu').click();
      await page.getByRole('textbox', { name: 'Plats' }).waitFor();
      return page;
    },
  },
  {
    name: 'new/not-created',
    part: 'form',
    reach: async (hall, on) => {
      const page = await blank(hall, on);
      await page.getByRole('textbox', { name: 'Titel' }).fill('Mellan dörrarna');
      await page.context().setOffline(true);
      await create(page).click();
      await page.getByText('Workshopen skapades inte').waitFor();
      return page;
    },
  },
  { name: 'new/like-another', whole: true, reach: likeAnother },
  {
    name: 'new/choose-earlier',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await likeAnother(hall, on);
      await page.getByRole('button', { name: 'Utgå inte från den' }).click();
      await page.getByRole('button', { name: 'Utgå från en tidigare workshop' }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'new/created',
    whole: true,
    reach: async (hall, on) => {
      const page = await blank(hall, on);
      await page.getByRole('textbox', { name: 'Titel' }).fill('Mellan dörrarna');
      await create(page).click();
      await page.getByRole('heading', { name: 'Workshopen är skapad' }).waitFor();
      return page;
    },
  },
];
