import type { BrowserContextOptions, Page } from 'playwright-core';
import { menu } from '../../e2e/actions.ts';
import { lookAt } from '../../e2e/board.ts';
import type { Hall } from '../../e2e/hall.ts';
import { addCard, isSaved } from '../../e2e/writing.ts';
import type { PageState } from '../PageState.ts';
import { fullBoard, shownBoard } from './boardReading.ts';

const shownLink = (page: Page) => page.getByRole('dialog').getByRole('textbox');

/** As on an address with http, where nothing may be copied: the link is shown. */
async function showLink(page: Page, text: string): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(document, 'execCommand', { value: () => false });
  });
  await menu(page, text, 'Kopiera länk till kortet');
  await shownLink(page).waitFor();
}

async function linkShown(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await fullBoard(hall, on);
  const [text = ''] = await page.getByRole('article').locator('p').allInnerTexts();
  await showLink(page, text);
  return page;
}

async function byLink(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await fullBoard(hall, on);
  await lookAt(page, 'Perspektivval');
  await page.getByText('Du läser Perspektivval').first().waitFor();
  const last = await page.getByRole('article').last().locator('p').innerText();
  await showLink(page, last);
  await page.goto(await shownLink(page).inputValue());
  await page.locator('article:focus').filter({ hasText: last }).waitFor();
  return page;
}

const REMOVED = 'Det här kortet tas bort.';

async function leadsToRemoved(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await shownBoard(hall, on);
  await addCard(page, 'Styrkor', REMOVED);
  await showLink(page, REMOVED);
  const link = await shownLink(page).inputValue();
  await page.keyboard.press('Escape');
  await menu(page, REMOVED, 'Ta bort');
  await isSaved(page);
  await page.goto(link);
  await page.getByText('Länken leder till ett kort som någon har tagit bort').waitFor();
  return page;
}

export const findingStates: readonly PageState[] = [
  { name: 'board/link-dialog', part: 'dialog', reach: linkShown },
  { name: 'board/by-link', part: 'article', reach: byLink },
  { name: 'board/link-to-removed', part: 'main', reach: leadsToRemoved },
];
