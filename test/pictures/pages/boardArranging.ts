import type { BrowserContextOptions, Page } from 'playwright-core';
import { menu, sewTogether } from '../../e2e/actions.ts';
import type { Hall } from '../../e2e/hall.ts';
import { finger, middleOf } from '../../e2e/touch.ts';
import { addCard, cardWith } from '../../e2e/writing.ts';
import { emptyDay, GROUPING } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { me } from '../seats.ts';
import { isPhone } from '../sizes.ts';
import { fullBoard } from './boardReading.ts';

const FIRST = 'Samma uppgifter lämnas fyra gånger.';
const SECOND = 'Varje blankett börjar från början.';
const THIRD = 'Vi vet inte vem som redan frågat.';

async function threeCards(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await me(hall, await emptyDay(hall, GROUPING), on);
  for (const text of [FIRST, SECOND, THIRD]) await addCard(page, 'Utvecklingsbehov', text);
  return page;
}

async function grouped(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await threeCards(hall, on);
  await sewTogether(page, FIRST, SECOND);
  await page.locator('[data-group] article').nth(1).waitFor();
  return page;
}

async function selected(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await threeCards(hall, on);
  await menu(page, FIRST, 'Välj kortet');
  await cardWith(page, THIRD).first().click();
  await page.getByText('2 valda').first().waitFor();
  return page;
}

/** Lifted and on its way between the two others. */
const dragged = async (hall: Hall, on: BrowserContextOptions): Promise<Page> =>
  carry(await threeCards(hall, on), on);

/** All that are selected come along. */
const draggedTogether = async (hall: Hall, on: BrowserContextOptions): Promise<Page> =>
  carry(await selected(hall, on), on);

async function carry(page: Page, on: BrowserContextOptions): Promise<Page> {
  const from = await middleOf(cardWith(page, THIRD).first());
  const to = await middleOf(cardWith(page, SECOND).first());
  const over = { x: to.x, y: to.y - 40 };
  if (isPhone(on)) {
    const touch = await finger(page);
    await touch.down(from);
    await lifted(page);
    await touch.move({ x: over.x, y: over.y + 12 });
    await touch.move(over);
  } else {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(over.x, over.y, { steps: 8 });
    await lifted(page);
  }
  return page;
}

const lifted = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /Kortet är lyft|2 kort är lyfta/ })
    .first()
    .waitFor();

const picked =
  (item: string | RegExp) =>
  async (hall: Hall, on: BrowserContextOptions): Promise<Page> => {
    const page = await fullBoard(hall, on);
    const [text = ''] = await page.getByRole('article').locator('p').allInnerTexts();
    await menu(page, text, item);
    await page.getByRole('dialog').waitFor();
    return page;
  };

export const boardArrangingStates: readonly PageState[] = [
  {
    name: 'board/focus',
    part: 'article',
    reach: async (hall, on) => {
      const page = await fullBoard(hall, on);
      await page.getByRole('article').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.locator('article:focus-visible').waitFor();
      return page;
    },
  },
  {
    name: 'board/card-menu',
    part: '[role=menu]',
    reach: async (hall, on) => {
      const page = await fullBoard(hall, on);
      await page.getByRole('button', { name: 'Mer om kortet' }).first().click();
      await page.getByRole('menu').waitFor();
      return page;
    },
  },
  {
    name: 'board/step-menu',
    part: '[role=menu]',
    widths: [390],
    reach: async (hall, on) => {
      const page = await fullBoard(hall, on);
      await page
        .getByRole('banner')
        .getByRole('button', { name: /^Steg \d/ })
        .click();
      await page.getByRole('menu').waitFor();
      return page;
    },
  },
  { name: 'board/selected', part: 'main', reach: selected },
  { name: 'board/dragged', part: 'main', reach: dragged },
  { name: 'board/dragged-together', part: 'main', reach: draggedTogether },
  { name: 'board/grouped', part: 'main', reach: grouped },
  { name: 'board/move-to', part: 'dialog', reach: picked(/Flytta till/) },
  {
    name: 'board/move-to-found',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await picked(/Flytta till/)(hall, on);
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Utvecklingsbehov', { exact: true }).click();
      await dialog.getByRole('searchbox').fill('vi');
      await dialog.getByRole('radio').last().check();
      return page;
    },
  },
  { name: 'board/stitch-with', part: 'dialog', reach: picked(/Sy ihop med/) },
  {
    name: 'board/shortcuts',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await fullBoard(hall, on);
      await page.getByRole('article').first().focus();
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'board/settings',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await fullBoard(hall, on);
      await page.getByRole('button', { name: 'Text, kontrast och språk' }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
];
