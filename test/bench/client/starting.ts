import type { Locator, Page } from 'playwright-core';
import { type Hall, KEEPS_APP, PHONE } from '../../e2e/hall.ts';
import { appIsKept, joinTable } from '../../e2e/people.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import type { Figures } from './figures.ts';
import { atRest, slowPage } from './page.ts';

/** As every real phone: the app is fetched to be kept while the page is drawn. */
const KEEPING = { ...PHONE, ...KEEPS_APP };

/** From an empty device to the first pages, and on one that knows the workshop to a board of a thousand cards. */
export async function measureStart(
  hall: Hall,
  workshop: TestWorkshop,
  figures: Figures,
): Promise<void> {
  const heading = (page: Page) => page.getByRole('heading').first();
  const { relay } = hall;
  await start(await hall.person(KEEPING), relay.url, heading, 'start page, cold', figures);
  const seats = (page: Page) => page.getByRole('combobox', { name: 'Sök organisation' });
  const link = workshop.links.participant;
  await start(await hall.person(KEEPING), link, seats, 'joining, cold', figures);
  const known = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1, on: KEEPING });
  await appIsKept(known);
  const board = `${relay.url}/w/${workshop.id}?step=valueVision&column=needs`;
  await start(known, board, (page) => page.getByRole('article').first(), 'board, again', figures);
}

async function start(
  on: Page,
  url: string,
  shown: (page: Page) => Locator,
  name: string,
  figures: Figures,
): Promise<void> {
  const { page, browser } = await slowPage(on);
  await page.goto(url);
  await shown(page).waitFor();
  await atRest(page);
  const { painted, firstCard, ready, scriptBytes } = await page.evaluate(() => window.start());
  figures.add(`${name}: first paint, ms`, painted);
  if (firstCard !== null) figures.add(`${name}: first card, ms`, firstCard);
  figures.add(`${name}: nothing holds it up any more, ms`, ready);
  if (scriptBytes > 0) figures.add(`${name}: scripts until then, kB as sent`, scriptBytes / 1000);
  await browser.send('HeapProfiler.collectGarbage');
  const { usedSize } = await browser.send('Runtime.getHeapUsage');
  figures.add(`${name}: heap, MB`, usedSize / 1e6);
  await page.context().close();
}
