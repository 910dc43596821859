import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Hall } from '../../e2e/hall.ts';
import { fullDay } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { promisedDay } from '../promisedDay.ts';
import { organiserAt } from '../seats.ts';

const DIALOG = '[role=dialog], dialog';
const asks = (page: Page) => page.getByRole('dialog', { name: 'Ska orden raderas överallt?' });

async function actor(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await organiserAt(hall, await fullDay(hall), '/actors', on);
  await page.getByRole('button', { name: 'Ändra Försäkringskassan' }).click();
  await page.getByRole('button', { name: 'Radera överallt: Namn' }).click();
  await asks(page).waitFor();
  return page;
}

/** Beside the parts of the joint promise, and asked about one of them. */
async function promise(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const day = await promisedDay(hall, { kind: 'step', step: 'valueVision', phase: 'show' });
  const page = await organiserAt(hall, day, '/promise', on);
  await page
    .getByRole('button', { name: /^Radera överallt/ })
    .first()
    .waitFor();
  return page;
}

/** Where words stand that an organiser looks for on the desk. */
async function search(hall: Hall, on: BrowserContextOptions, words: string): Promise<Page> {
  const page = await organiserAt(hall, await fullDay(hall), '/desk', on);
  await page.getByRole('searchbox', { name: 'Sök ett namn eller annat' }).fill(words);
  await page.getByText(/^(Står på \d|Det står ingenstans)/).waitFor();
  return page;
}

export const eraseStates: readonly PageState[] = [
  { name: 'erase/name', part: DIALOG, reach: actor },
  {
    name: 'erase/name-missing',
    part: DIALOG,
    reach: async (hall, on) => {
      const page = await actor(hall, on);
      await asks(page).getByRole('textbox').fill('');
      await asks(page).getByRole('button', { name: 'Radera överallt' }).click();
      await asks(page).getByText('Skriv vad som ska stå i stället.').waitFor();
      return page;
    },
  },
  { name: 'erase/beside', whole: true, reach: promise },
  {
    name: 'erase/words',
    part: DIALOG,
    reach: async (hall, on) => {
      const page = await promise(hall, on);
      await page
        .getByRole('button', { name: /^Radera överallt/ })
        .first()
        .click();
      await asks(page).waitFor();
      return page;
    },
  },
  { name: 'erase/desk', whole: true, reach: (hall, on) => search(hall, on, 'kommun') },
  { name: 'erase/nowhere', part: '#data', reach: (hall, on) => search(hall, on, 'Qvistberg') },
];
