import type { BrowserContextOptions, Page } from 'playwright-core';
import { type BlockingNetwork, blockingNetwork } from '../../e2e/blockingNetwork.ts';
import type { Hall } from '../../e2e/hall.ts';
import { sitDown } from '../../e2e/people.ts';
import { addCard, isSaved } from '../../e2e/writing.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { roughNetwork } from '../../support/roughNetwork.ts';
import { emptyDay, SHOWING } from '../days.ts';
import type { PageState } from '../PageState.ts';

const TITLE = 'Nätet här släpper inte igenom';

interface Guest {
  readonly page: Page;
  readonly network: BlockingNetwork;
}

/** Somebody on a guest network, until they leave. */
async function guest(
  hall: Hall,
  { links }: TestWorkshop,
  on: BrowserContextOptions,
  isOpen: boolean,
): Promise<Guest> {
  const network = await blockingNetwork(hall.relay);
  if (isOpen) network.open();
  hall.ways.add(new URL(network.url).host);
  const page = await hall.person(on);
  page.context().once('close', () => network.close());
  await page.goto(links.participant.replace(hall.relay.url, network.url));
  return { page, network };
}

/** A network that let one in and then stopped doing so. */
async function blockedMeanwhile(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const { page, network } = await guest(hall, await emptyDay(hall, SHOWING), on, true);
  await sitDown(page, { from: 'Elevhälsan', at: 4 });
  await addCard(page, 'Styrkor', 'Vi når varandra på en timme.');
  await isSaved(page);
  network.block();
  await page.getByRole('status').filter({ hasText: TITLE }).waitFor({ timeout: 60_000 });
  return page;
}

async function withoutCopy(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const { page } = await guest(hall, await emptyDay(hall, SHOWING), on, false);
  await page.getByRole('heading', { name: TITLE }).waitFor({ timeout: 60_000 });
  return page;
}

/** A network that asks for a login when it has let one in already. */
async function portalMeanwhile(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const { links } = await emptyDay(hall, SHOWING);
  const network = await roughNetwork(hall.relay);
  hall.ways.add(new URL(network.url).host);
  const page = await hall.person(on);
  page.context().once('close', () => network.close());
  await page.goto(links.participant.replace(hall.relay.url, network.url));
  await sitDown(page, { from: 'Elevhälsan', at: 4 });
  await isSaved(page);
  network.turn({ portal: 'page' });
  await page
    .getByRole('status')
    .filter({ hasText: 'Nätet vill att du loggar in' })
    .waitFor({ timeout: 60_000 });
  return page;
}

export const blockedStates: readonly PageState[] = [
  { name: 'board/blocked-network', part: '[role=status]', reach: blockedMeanwhile },
  {
    name: 'board/blocked-how',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await blockedMeanwhile(hall, on);
      await page.getByRole('button', { name: 'Visa hur' }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'board/portal-how',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await portalMeanwhile(hall, on);
      await page.getByRole('button', { name: 'Visa hur' }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  { name: 'unexpected/blocked-network', reach: withoutCopy },
];
