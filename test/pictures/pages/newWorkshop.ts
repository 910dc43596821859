import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Hall } from '../../e2e/hall.ts';
import type { PageState } from '../PageState.ts';

const create = (page: Page) => page.getByRole('button', { name: 'Skapa en workshop' });

async function blank(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await hall.person(on);
  await page.goto(`${hall.relay.url}/new`);
  await create(page).waitFor();
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
