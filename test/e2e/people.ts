import type { BrowserContextOptions, Page } from 'playwright-core';
import { askEveryDatabase } from '../support/askEveryDatabase.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { type Hall, LAPTOP } from './hall.ts';

export interface Seated {
  readonly from: string;
  readonly at: number;
  readonly on?: BrowserContextOptions;
}

/** Somebody with an empty device who has joined and sits at a table. */
export async function joinTable(hall: Hall, workshop: TestWorkshop, seat: Seated): Promise<Page> {
  const page = await hall.enter(workshop, 'participant', seat.on ?? LAPTOP);
  await sitDown(page, seat);
  return page;
}

/** From the join page to a board that may still be empty or, before the day begins, to where one waits for it. */
export async function sitDown(page: Page, seat: Seated): Promise<void> {
  await takeSeat(page, seat);
  const agree = page.getByRole('button', { name: 'Jag är med' });
  await agree.or(boardOn(page)).first().waitFor();
  if (await agree.isVisible()) await waitForTheDay(page);
}

/** Agrees to the rules, reads the case if there is one, and passes the hope by. */
async function waitForTheDay(page: Page): Promise<void> {
  const read = page.getByRole('button', { name: 'Jag har läst' });
  const skip = page.getByRole('button', { name: 'Hoppa över' });
  await page.getByRole('button', { name: 'Jag är med' }).click();
  await read.or(skip).first().waitFor();
  if (await read.isVisible()) await read.click();
  await skip.click();
  await page.getByRole('heading', { name: /^Du är inne/ }).waitFor();
}

/** An organisation nobody has named is added. */
export async function takeSeat(page: Page, { from, at }: Seated): Promise<void> {
  await page.getByRole('combobox', { name: 'Sök organisation' }).fill(from);
  const named = page.getByRole('option', { name: from, exact: true });
  const fresh = page.getByRole('option', { name: `Lägg till ”${from}” som ny` });
  await named.or(fresh).first().click();
  await page.getByRole('radio', { name: `Bord ${at}`, exact: true }).check({ force: true });
  await page.getByRole('button', { name: `Gå till bord ${at}` }).click();
}

/** The board is shown; on who leads' phone, the tables. */
export async function onBoard(page: Page): Promise<void> {
  await boardOn(page).waitFor();
}

const boardOn = (page: Page) =>
  page
    .getByRole('heading', { name: 'Styrkor' })
    .or(page.getByRole('tablist'))
    .or(page.getByRole('heading', { name: /^Borden/ }))
    .first();

/** All that the page has written so far is on the device's disk: it waits in line behind its writing. */
export async function isOnDevice(page: Page): Promise<void> {
  await page.evaluate(askEveryDatabase);
}

/** The one visit that is needed: from now on the app starts without a network. */
export async function appIsKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}
