import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Hall } from '../../e2e/hall.ts';
import { emptyDay, fullDay } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { organiserAt } from '../seats.ts';

const full = async (hall: Hall, on: BrowserContextOptions): Promise<Page> =>
  organiserAt(hall, await fullDay(hall), '/all', on);

const searched =
  (words: string) =>
  async (hall: Hall, on: BrowserContextOptions): Promise<Page> => {
    const page = await full(hall, on);
    await page.getByRole('searchbox', { name: 'Sök bland korten' }).fill(words);
    await page.getByRole('button', { name: 'Rensa' }).waitFor();
    return page;
  };

/** Only what names one actor: a chip that one takes away again. */
async function chipped(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await full(hall, on);
  await page.getByRole('button', { name: 'Alla aktörer' }).click();
  await page.getByRole('menuitem', { name: 'Primärvården' }).click();
  await page.getByRole('button', { name: /^Filter: / }).waitFor();
  return page;
}

export const matrixStates: readonly PageState[] = [
  { name: 'matrix/full', reach: full, whole: true },
  {
    name: 'matrix/empty',
    whole: true,
    reach: async (hall, on) => organiserAt(hall, await emptyDay(hall), '/all', on),
  },
  { name: 'matrix/found', part: 'main', reach: searched('vard'), whole: true },
  { name: 'matrix/filtered', part: 'main', reach: chipped, whole: true },
  {
    name: 'matrix/filter-menu',
    part: '[role=menu]',
    reach: async (hall, on) => {
      const page = await full(hall, on);
      await page.getByRole('button', { name: 'Alla organisationer' }).click();
      await page.getByRole('menu').waitFor();
      return page;
    },
  },
  {
    name: 'matrix/list',
    part: 'main',
    widths: [768, 1024, 1440], // a phone has no other way to show them
    whole: true,
    reach: async (hall, on) => {
      const page = await chipped(hall, on);
      await page.getByRole('button', { name: 'Visa som lista' }).click();
      await page.getByRole('region', { name: 'Korten som stämmer' }).waitFor();
      return page;
    },
  },
  { name: 'matrix/found-nothing', part: 'main', reach: searched('rymdfärja'), whole: true },
];
