import type { Page } from 'playwright-core';

const cardWith = (page: Page, text: string) =>
  page.getByRole('article').filter({ hasText: text }).first();

/** Waits until the words are seen; they may also stand where nobody sees them, as what a button is described by. */
export const shows = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).filter({ visible: true }).first().waitFor();

/** Picks from a card's menu. */
export async function menu(page: Page, text: string, item: string | RegExp): Promise<void> {
  await cardWith(page, text).getByRole('button', { name: 'Mer om kortet' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Writes at the end of a card's text. */
export async function append(page: Page, text: string, words: string): Promise<void> {
  await menu(page, text, 'Ändra');
  await page.locator('textarea:focus').press('Control+End');
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
}

/** Writes at the beginning of a card's text. */
export async function prepend(page: Page, text: string, words: string): Promise<void> {
  await menu(page, text, 'Ändra');
  await page.locator('textarea:focus').press('Control+Home');
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
}

export async function moveToStep(page: Page, text: string, step: string): Promise<void> {
  await menu(page, text, /Flytta till/);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: step }).check();
  await dialog.getByRole('button', { name: 'Flytta hit' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

export async function sewTogether(page: Page, text: string, other: string): Promise<void> {
  await menu(page, text, /Sy ihop med/);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button').filter({ hasText: other }).click();
  await dialog.waitFor({ state: 'hidden' });
}
