import type { BrowserContextOptions, Page } from 'playwright-core';
import { menu } from '../../e2e/actions.ts';
import { column } from '../../e2e/board.ts';
import type { Hall } from '../../e2e/hall.ts';
import { addCard, cardWith, fieldOf, isSaved, seeCard } from '../../e2e/writing.ts';
import { emptyDay, SHOWING } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { me, neighbour } from '../seats.ts';
import { fullBoard } from './boardReading.ts';

const OURS = 'Ingen äger frågan när personen byter kommun.';

/** A text begun in the field of the needs. */
const writing =
  (text: string) =>
  async (hall: Hall, on: BrowserContextOptions): Promise<Page> => {
    const page = await fullBoard(hall, on);
    await (await fieldOf(page, 'Utvecklingsbehov')).fill(text);
    return page;
  };

/** A text that was let go of, and to which the app has something to say. */
const answered =
  (text: string, answer: string | RegExp) =>
  async (hall: Hall, on: BrowserContextOptions): Promise<Page> => {
    const page = await writing(text)(hall, on);
    await page.locator('textarea:focus').press('Enter');
    await page.getByText(answer).first().waitFor();
    return page;
  };

/** A card of mine, and somebody beside me who has it too. */
async function shared(hall: Hall, on: BrowserContextOptions): Promise<[Page, Page]> {
  const workshop = await emptyDay(hall, SHOWING);
  const page = await me(hall, workshop, on);
  await addCard(page, 'Utvecklingsbehov', OURS);
  await isSaved(page);
  const other = await neighbour(hall, workshop);
  await column(other, 'Utvecklingsbehov');
  await seeCard(other, OURS);
  await menu(other, OURS, 'Ändra');
  return [page, other];
}

export const boardWritingStates: readonly PageState[] = [
  { name: 'board/draft', reach: writing('Det saknas någon som håller ihop') },
  {
    name: 'board/counter',
    part: 'main',
    reach: writing(`${'Vi behöver mötas oftare. '.repeat(11)}Nu.`),
  },
  { name: 'board/too-long', reach: answered('Vi behöver mötas. '.repeat(30), /tecken för mycket/) },
  {
    name: 'board/flagged',
    reach: answered('Kalle, 17 år, fick vänta i nio veckor.', 'Står det ett namn här?'),
  },
  {
    name: 'board/actors',
    reach: async (hall, on) => {
      const page = await writing('Ingen vet vem som ringer.')(hall, on);
      await page.getByRole('button', { name: 'Aktör' }).first().click();
      await page.getByRole('combobox', { name: 'Aktör' }).fill('so');
      await page.getByRole('option', { name: 'Socialtjänsten' }).waitFor();
      return page;
    },
  },
  {
    name: 'board/editing',
    part: '[data-open]',
    reach: async (hall, on) => {
      const page = await fullBoard(hall, on);
      await page.getByRole('article').first().click();
      await page.getByRole('textbox', { name: 'Ändra kortet' }).waitFor();
      return page;
    },
  },
  {
    name: 'board/edited-by-another',
    part: 'article',
    reach: async (hall, on) => {
      const [page] = await shared(hall, on);
      await page.getByText('Socialtjänsten skriver här').waitFor();
      return page;
    },
  },
  {
    name: 'board/writing-together',
    part: '[data-open]',
    reach: async (hall, on) => {
      const [page, other] = await shared(hall, on);
      await cardWith(page, OURS).first().click();
      await page.getByText('Du och Socialtjänsten skriver här').waitFor();
      await other.locator('textarea:focus').press('Control+End');
      // The last word waits until it is seen to be no name.
      await other.keyboard.type(' Det syns nu. ');
      const field = page.getByRole('textbox', { name: 'Ändra kortet' });
      await field.and(page.locator(':focus')).waitFor();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('textarea')].some(({ value }) => value.includes('Det syns')),
      );
      return page;
    },
  },
];
