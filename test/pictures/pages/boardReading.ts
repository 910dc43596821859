import type { BrowserContextOptions, Page } from 'playwright-core';
import { column, lookAt } from '../../e2e/board.ts';
import type { Hall } from '../../e2e/hall.ts';
import { addCard, cardWith } from '../../e2e/writing.ts';
import { giveCommand } from '../../support/chair.ts';
import { emptyDay, fullDay, SHOWING, WRITING } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { me, neighbour } from '../seats.ts';

/** 500 letters without a place to break. */
const WORD = 'Myndighetssamverkans'.repeat(25);
const LONG = 'Vi behöver ett ställe där alla som möter samma person kan se vad de andra gör. '
  .repeat(6)
  .trim();

const emptyBoard = async (hall: Hall, on: BrowserContextOptions): Promise<Page> =>
  me(hall, await emptyDay(hall, WRITING), on);

/** What one writes is on the board at once. */
export const shownBoard = async (hall: Hall, on: BrowserContextOptions): Promise<Page> =>
  me(hall, await emptyDay(hall, SHOWING), on);

export async function fullBoard(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await me(hall, await fullDay(hall), on);
  await page.getByRole('article').first().waitFor();
  return page;
}

const written =
  (text: string) =>
  async (hall: Hall, on: BrowserContextOptions): Promise<Page> => {
    const page = await shownBoard(hall, on);
    await addCard(page, 'Utvecklingsbehov', text);
    await page
      .getByRole('status')
      .filter({ hasText: /skickat|Sparat/ })
      .first()
      .waitFor();
    return page;
  };

/** Somebody adds to the lane that one reads. */
async function newCards(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await fullDay(hall);
  const page = await me(hall, workshop, on);
  await (await column(page, 'Styrkor')).getByRole('article').first().waitFor();
  const other = await neighbour(hall, workshop);
  for (const text of ['Vi träffas varje månad.', 'Chefen står bakom.', 'Alla har samma lista.'])
    await addCard(other, 'Styrkor', text);
  await page.getByRole('button', { name: '3 nya kort' }).waitFor();
  return page;
}

async function timed(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await fullDay(hall, WRITING);
  await giveCommand(hall.relay, workshop, { type: 'startTimer', length: 12 * 60_000 });
  await giveCommand(hall.relay, workshop, { type: 'pauseTimer' });
  const page = await me(hall, workshop, on);
  await page.getByRole('timer').first().waitFor();
  return page;
}

export const boardReadingStates: readonly PageState[] = [
  { name: 'board/empty', reach: emptyBoard },
  { name: 'board/full', reach: fullBoard },
  {
    name: 'board/own',
    part: 'article',
    reach: written('Vi har en gemensam förmiddag varje vecka.'),
  },
  { name: 'board/long-text', part: 'article', reach: written(LONG) },
  { name: 'board/long-word', part: 'article', reach: written(WORD) },
  { name: 'board/new-cards', part: 'main', reach: newCards },
  { name: 'board/timer', part: 'header', reach: timed },
  {
    name: 'board/another-step',
    part: 'header',
    reach: async (hall, on) => {
      const page = await fullBoard(hall, on);
      await lookAt(page, 'Värdevision');
      await page.getByText('Du läser Värdevision').first().waitFor();
      return page;
    },
  },
  {
    name: 'board/closed',
    reach: async (hall, on) => {
      const workshop = await fullDay(hall);
      const page = await me(hall, workshop, on);
      await giveCommand(hall.relay, workshop, { type: 'goTo', position: { kind: 'closed' } });
      await page.getByRole('link', { name: 'Titta på tavlan' }).click();
      await page.getByRole('article').first().waitFor();
      return page;
    },
  },
  {
    name: 'board/removed-toast',
    part: '[aria-label=Meddelanden]',
    reach: async (hall, on) => {
      const page = await emptyBoard(hall, on);
      await addCard(page, 'Styrkor', 'Det här tar jag bort.');
      await cardWith(page, 'Det här tar jag bort.')
        .getByRole('button', { name: 'Mer om kortet' })
        .click();
      await page.getByRole('menuitem', { name: 'Ta bort' }).click();
      await page.getByRole('button', { name: 'Ångra' }).waitFor();
      return page;
    },
  },
];
