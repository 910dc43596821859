import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Hall } from '../../e2e/hall.ts';
import { emptyDay, fullDay } from '../days.ts';
import type { PageState } from '../PageState.ts';

const onDay =
  (day: typeof fullDay) =>
  async (hall: Hall, on: BrowserContextOptions): Promise<Page> => {
    const page = await hall.enter(await day(hall), 'participant', on);
    await search(page).waitFor();
    return page;
  };
const search = (page: Page) => page.getByRole('combobox', { name: 'Sök organisation' });
const atFullDay = onDay(fullDay);

async function chosen(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await atFullDay(hall, on);
  await page.getByRole('option', { name: 'Socialtjänsten', exact: true }).click();
  await page.getByRole('radio', { name: 'Bord 4', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Gå till bord 4' }).waitFor();
  return page;
}

export const joinStates: readonly PageState[] = [
  { name: 'join/first', reach: onDay(emptyDay), whole: true },
  { name: 'join/organisations', reach: atFullDay, whole: true },
  { name: 'join/chosen', reach: chosen, whole: true },
  {
    name: 'join/searching',
    part: 'main',
    reach: async (hall, on) => {
      const page = await atFullDay(hall, on);
      await search(page).fill('skola');
      await page.getByRole('option', { name: /Lägg till/ }).waitFor();
      return page;
    },
  },
  {
    name: 'join/long-name',
    part: 'main',
    reach: async (hall, on) => {
      const page = await atFullDay(hall, on);
      await search(page).fill('Arbetsmarknadsintegrationsenheten i Storfors, Filipstad och Kil');
      await page.getByRole('option', { name: /Lägg till/ }).click();
      return page;
    },
  },
  {
    name: 'join/nothing-chosen',
    part: 'main',
    whole: true,
    reach: async (hall, on) => {
      const page = await atFullDay(hall, on);
      await page.getByRole('button', { name: 'Gå till bordet' }).click();
      await page.getByText('Välj det bord du sitter vid.').waitFor();
      return page;
    },
  },
  {
    name: 'join/read-more',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await atFullDay(hall, on);
      await page.getByRole('button', { name: 'Läs mer' }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
];
