import type { Locator, Page } from 'playwright-core';
import { type ColumnName, column } from './board.ts';

const FIELDS: Readonly<Record<ColumnName, string>> = {
  Styrkor: 'Skriv en styrka',
  Utvecklingsbehov: 'Skriv ett utvecklingsbehov',
  Förbättringsstrategier: 'Skriv en förbättringsstrategi',
};
/** What stands at the foot of a lane until somebody writes there. */
const INVITATIONS: Readonly<Record<ColumnName, string>> = {
  Styrkor: 'Skriv en styrka',
  Utvecklingsbehov: 'Skriv ett behov',
  Förbättringsstrategier: 'Skriv en strategi',
};

/** The field for a new card of a column, opened. */
export async function fieldOf(page: Page, name: ColumnName): Promise<Locator> {
  const lane = await column(page, name);
  const field = page.getByRole('textbox', { name: FIELDS[name] });
  const invitation = lane.getByRole('button', { name: INVITATIONS[name] });
  await field.or(invitation).first().waitFor();
  if (await invitation.isVisible()) await invitation.click();
  return field;
}

/** Writes a card and sees it on one's own board. */
export async function addCard(page: Page, name: ColumnName, text: string): Promise<void> {
  const field = await fieldOf(page, name);
  await field.fill(text);
  await field.press('Enter');
  await cardWith(page, text).waitFor();
}

export const cardWith = (page: Page, text: string): Locator =>
  page.getByRole('article').filter({ hasText: text });

/** What others have done in a lane while one reads it, and asks for nothing yet. */
export const newsOn = (place: Page | Locator): Locator =>
  place.getByRole('button', { name: /(nytt|nya) kort$|ändring(ar)?$/ });

/** Asks for the news once there is some. */
export const seeNews = (page: Page): Promise<void> => newsOn(page).first().click();

/** Others' new cards wait behind a button while one reads in their lane: asks for them until the card is there. */
export async function seeCard(page: Page, text: string): Promise<void> {
  const card = cardWith(page, text);
  const news = newsOn(page);
  await card.or(news).first().waitFor();
  if (!(await card.isVisible())) await news.first().click();
  await card.waitFor();
}

/** The line that says how it stands with what one has written. */
export const saveLine = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('status').filter({ hasText: text });

/** All that was written here is on the relay's disk. */
export async function isSaved(page: Page): Promise<void> {
  await saveLine(page, /^(Sparat|\d+ kort skicka(t|de))$/).waitFor();
}
