import { type Hall, PHONE } from '../../e2e/hall.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import type { Figures } from './figures.ts';
import { atRest, slowPage } from './page.ts';

/** From an empty device to a page one can use: the start page, and a board of a thousand cards. */
export async function measureStart(
  hall: Hall,
  workshop: TestWorkshop,
  figures: Figures,
): Promise<void> {
  await coldStart(hall, hall.relay.url, 'start page, cold', figures);
  const [path = '', key = ''] = workshop.links.facilitator.split('#');
  await coldStart(hall, `${path}?column=needs#${key}`, 'board, cold', figures);
}

async function coldStart(hall: Hall, url: string, name: string, figures: Figures): Promise<void> {
  const { page, browser } = await slowPage(await hall.person(PHONE));
  await page.goto(url);
  await page.getByRole('heading').first().waitFor();
  if (name.startsWith('board')) await page.getByRole('article').first().waitFor();
  await atRest(page);
  const { painted, firstCard, ready, scriptBytes } = await page.evaluate(() => window.start());
  figures.add(`${name}: first paint, ms`, painted);
  if (firstCard !== null) figures.add(`${name}: first card, ms`, firstCard);
  figures.add(`${name}: nothing holds it up any more, ms`, ready);
  figures.add(`${name}: scripts until then, kB as sent`, scriptBytes / 1000);
  await browser.send('HeapProfiler.collectGarbage');
  const { usedSize } = await browser.send('Runtime.getHeapUsage');
  figures.add(`${name}: heap, MB`, usedSize / 1e6);
  await page.context().close();
}
