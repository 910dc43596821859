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

export const matrixStates: readonly PageState[] = [
  { name: 'matrix/full', reach: full, whole: true },
  {
    name: 'matrix/empty',
    whole: true,
    reach: async (hall, on) => organiserAt(hall, await emptyDay(hall), '/all', on),
  },
  { name: 'matrix/found', part: 'main', reach: searched('vard'), whole: true },
  { name: 'matrix/found-nothing', part: 'main', reach: searched('rymdfärja'), whole: true },
];
