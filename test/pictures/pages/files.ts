import type { Page } from 'playwright-core';
import type { PageState } from '../PageState.ts';
import { organiserAt } from '../seats.ts';
import { FEW, FEW_TIES, tiedDay } from '../tiedDay.ts';

/** The files of the summary, with all their formats in sight. */
const files =
  (then?: (page: Page) => Promise<void>): PageState['reach'] =>
  async (hall, on) => {
    const workshop = await tiedDay(hall, FEW, FEW_TIES);
    const page = await organiserAt(hall, workshop, '/summary', { ...on, serviceWorkers: 'block' });
    await then?.(page);
    return page;
  };

/** Parts that are folded on a small screen are folded out. */
const unfolded = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const word = page.getByRole('button', { name: 'Skapa Word', includeHidden: true });
  await word.waitFor({ state: 'attached' });
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  await word.scrollIntoViewIfNeeded();
};

const create = async (page: Page): Promise<void> => {
  await unfolded(page);
  await page.getByRole('button', { name: 'Skapa Word' }).click();
};

export const fileStates: readonly PageState[] = [
  { name: 'files/all', part: 'aside', reach: files(unfolded) },
  {
    name: 'files/making',
    part: 'aside',
    reach: files(async (page) => {
      // The script that makes it is held on its way, as on a slow phone.
      await page.route(/wordWorker/, () => undefined);
      await create(page);
      await page.getByRole('progressbar', { name: 'Word' }).waitFor();
    }),
  },
  {
    name: 'files/failed',
    part: 'aside',
    reach: files(async (page) => {
      await page.route(/wordWorker/, (route) => route.abort());
      await create(page);
      await page.getByText(/gick inte att göra på den här enheten/).waitFor();
    }),
  },
];
