import type { BrowserContextOptions, Page } from 'playwright-core';
import { blockingNetwork } from '../../e2e/blockingNetwork.ts';
import type { Hall } from '../../e2e/hall.ts';
import { emptyDay } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { organiserAt } from '../seats.ts';

/** Longer than the test waits on a quiet socket. */
const PAST_QUIET_MS = 40_000;

async function ready(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await hall.person(on);
  // Nobody waits half a minute for each picture: the page's own clock is turned on.
  await page.clock.install();
  await page.goto(`${hall.relay.url}/network`);
  await start(page).waitFor();
  return page;
}

const start = (page: Page) => page.getByRole('button', { name: 'Prova nätet' });

async function waitingOnQuiet(page: Page): Promise<Page> {
  await start(page).click();
  await page.getByText('7 av 8 prov klara').waitFor({ timeout: 60_000 });
  return page;
}

async function done(page: Page): Promise<Page> {
  await waitingOnQuiet(page);
  await page.clock.fastForward(PAST_QUIET_MS);
  await page.getByRole('button', { name: 'Prova igen' }).waitFor();
  return page;
}

export const networkStates: readonly PageState[] = [
  { name: 'network/ready', reach: ready },
  {
    name: 'network/running',
    part: 'main',
    whole: true,
    reach: async (hall, on) => waitingOnQuiet(await ready(hall, on)),
  },
  {
    name: 'network/done',
    part: 'main',
    whole: true,
    reach: async (hall, on) => done(await ready(hall, on)),
  },
  {
    name: 'network/blocked',
    part: 'main',
    whole: true,
    reach: async (hall, on) => {
      const network = await blockingNetwork(hall.relay);
      hall.ways.add(new URL(network.url).host);
      const page = await hall.person(on);
      page.context().once('close', () => network.close());
      await page.goto(`${network.url}/network`);
      await start(page).click();
      await page.getByText('Nätet släpper inte igenom tavlan').waitFor({ timeout: 60_000 });
      return page;
    },
  },
  {
    name: 'network/desk',
    part: '#network',
    reach: async (hall, on) => {
      const page = await organiserAt(hall, await emptyDay(hall), '/desk#network', on);
      await start(page).click();
      await page.getByRole('button', { name: 'Avbryt provet' }).click();
      await page.getByText('Provet avbröts.').waitFor();
      return page;
    },
  },
];
