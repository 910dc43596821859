import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Hall } from '../../e2e/hall.ts';
import { giveCommand } from '../../support/chair.ts';
import { emptyDay, fullDay, WRITING } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { leader } from '../seats.ts';

async function leading(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await fullDay(hall);
  await giveCommand(hall.relay, workshop, { type: 'startTimer', length: 12 * 60_000 });
  await giveCommand(hall.relay, workshop, { type: 'pauseTimer' });
  const page = await leader(hall, workshop, on);
  await page.getByRole('button', { name: 'Starta röstning' }).waitFor();
  return page;
}

export const steerStates: readonly PageState[] = [
  {
    name: 'steer/lobby',
    reach: async (hall, on) => {
      const page = await leader(hall, await emptyDay(hall), on);
      await page.getByRole('button', { name: /Starta dagen/ }).waitFor();
      return page;
    },
  },
  { name: 'steer/grouping', reach: leading },
  {
    name: 'steer/undo',
    part: 'section[aria-label="Styr dagen"]',
    reach: async (hall, on) => {
      const page = await leader(hall, await fullDay(hall, WRITING), on);
      await page.getByRole('button', { name: 'Visa korten' }).click();
      await page.getByRole('button', { name: /^Ångra \(\d+ s\)/ }).waitFor();
      return page;
    },
  },
  {
    name: 'steer/locked',
    part: 'section[aria-label="Styr dagen"]',
    reach: async (hall, on) => {
      const page = await leading(hall, on);
      await page.getByRole('button', { name: /^Lås( tavlan)?$/ }).click();
      await page.getByRole('button', { name: /^Lås upp/ }).waitFor();
      return page;
    },
  },
  {
    name: 'steer/offline',
    part: 'section[aria-label="Styr dagen"]',
    reach: async (hall, on) => {
      const page = await leading(hall, on);
      await page.context().setOffline(true);
      await page.getByText(/Offline\. Rummet är kvar i/).waitFor();
      return page;
    },
  },
];
