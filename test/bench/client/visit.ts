/**
 * How long a visit takes on a slow 4G phone: the first one to the field where one joins, a later one to the board.
 * Run: `npm run bench -- client --visit 5`: how many rounds. With `--waterfall` what was fetched, and when.
 */
import type { CDPSession, Page } from 'playwright-core';
import { ensureBuilt } from '../../../server/boot/build.mjs';
import { Hall, KEEPS_APP, PHONE } from '../../e2e/hall.ts';
import { appIsKept, isOnDevice, sitDown } from '../../e2e/people.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { Figures } from './figures.ts';
import { otherPeople } from './others.ts';
import { foreignLoad, SLOWER } from './page.ts';

const SLOW_4G = {
  offline: false,
  latency: 400,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const CARDS = 60;
const FIELD = '[role=combobox]';
const CARD = 'article';

const rounds = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 3);
const showsWaterfall = process.argv.includes('--waterfall');
ensureBuilt();
const figures = new Figures();
const hall = await Hall.open();
try {
  for (let round = 0; round < rounds; round += 1) {
    figures.add('others’ work on this machine, %', await foreignLoad());
    const workshop = await hall.createWorkshop();
    const step = 'valueVision';
    const others = await otherPeople(hall.relay, workshop, [
      { cards: CARDS, step, column: 'strengths' },
    ]);
    await visits(workshop, 'the app is kept', KEEPS_APP);
    await visits(workshop, 'only the browser’s cache', {});
    others.close();
  }
} finally {
  await hall.close();
}
console.log(`400 ms, 1.6 Mbit/s, ${SLOWER}× slower, ${CARDS} cards on the board, ${rounds} rounds`);
console.log(figures.table());

/** The first visit of a device, and its next. */
async function visits(workshop: TestWorkshop, how: string, app: object): Promise<void> {
  const page = await hall.person({ ...PHONE, ...app });
  const slow = await throttle(page);
  figures.add(
    `first visit, join field, ms (${how})`,
    await visit(page, workshop.links.participant, FIELD),
  );
  if (how === 'the app is kept') await appIsKept(page);
  await slow.send('Network.emulateNetworkConditions', {
    ...SLOW_4G,
    latency: 0,
    downloadThroughput: -1,
  });
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await sitDown(page, { from: 'Elevhälsan', at: 1 });
  await page.getByRole('article').first().waitFor();
  await isOnDevice(page);
  const later = await page.context().newPage();
  await page.close();
  await throttle(later);
  const board = `${hall.relay.url}/w/${workshop.id}`;
  figures.add(`later visit, first card, ms (${how})`, await visit(later, board, CARD));
  await later.context().close();
}

async function throttle(page: Page): Promise<CDPSession> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  await browser.send('Network.emulateNetworkConditions', SLOW_4G);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(noteWhenShown);
  return browser;
}

declare global {
  interface Window {
    whenShown: (selector: string) => Promise<number>;
  }
}

/** Runs in the page before its own scripts. Resolves with the frame after the one in which it stood there. */
function noteWhenShown(): void {
  window.whenShown = (selector) =>
    new Promise((resolve) => {
      const look = () => {
        const found = document.querySelector(selector);
        if (found?.checkVisibility()) requestAnimationFrame(() => resolve(performance.now()));
        else requestAnimationFrame(look);
      };
      look();
    });
}

/** Milliseconds from asking for the address until it was shown. */
async function visit(page: Page, url: string, selector: string): Promise<number> {
  page.setDefaultTimeout(60_000);
  await page.goto(url, { waitUntil: 'commit' });
  const took = await page.evaluate((what) => window.whenShown(what), selector);
  if (showsWaterfall) console.log(await waterfall(page, took));
  return took;
}

function waterfall(page: Page, shown: number): Promise<string> {
  return page.evaluate((end) => {
    const [navigation] = performance.getEntriesByType('navigation');
    const rows = performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, startTime, responseEnd, transferSize, initiatorType }) =>
        [
          Math.round(startTime),
          Math.round(responseEnd),
          transferSize,
          initiatorType,
          new URL(name).pathname,
        ].join('\t'),
      );
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    return [
      `page ${Math.round(navigation?.duration ?? 0)}, painted ${Math.round(paint ?? 0)}, shown ${Math.round(end)}`,
      ...rows,
    ].join('\n');
  }, shown);
}
