import type { BrowserContextOptions, Page } from 'playwright-core';
import { tableId } from '#shared/domain/ids.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import type { Hall } from '../../e2e/hall.ts';
import { giveCommand } from '../../support/chair.ts';
import { fullDay } from '../days.ts';
import { reportOwnCard, seatGuests } from '../guests.ts';
import type { PageState } from '../PageState.ts';
import { leader } from '../seats.ts';

const DEVICES = [3, 2, 3, 1, 2, 2, 3, 2, 2];
const SIGNALS: readonly Command[] = [
  { type: 'tableDone', table: tableId(1), done: true },
  { type: 'tableDone', table: tableId(4), done: true },
  { type: 'tableHelp', table: tableId(7), help: true },
];

/** Who sits in a hall: several halls are used at once. */
const seated = new WeakMap<Hall, Awaited<ReturnType<typeof seatGuests>>>();
const leave = (hall: Hall) => {
  seated.get(hall)?.leave();
  seated.delete(hall);
};

/** In the middle of a step, with people at the tables, one that wants help and one card that is reported. */
async function room(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await fullDay(hall);
  for (const signal of SIGNALS) await giveCommand(hall.relay, workshop, signal);
  const present = await seatGuests(hall, workshop, DEVICES);
  seated.set(hall, present);
  const [guest] = present.guests.slice(-1);
  if (guest) {
    const text = 'Det blev som Anna sa på mötet, ingen visste vem som skulle ringa tillbaka.';
    reportOwnCard(workshop, guest, tableId(9), text);
  }
  const page = await leader(hall, workshop, on);
  await page.getByText('1 kort är anmält').first().waitFor();
  await page.getByRole('button', { name: /^Bord 7, .*vill ha hjälp/ }).waitFor();
  return page;
}

const fromMenu = async (page: Page, item: string) => {
  await page.getByRole('button', { name: 'Mer för den som leder' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('dialog').waitFor();
  return page;
};

const opened = (name: string, open: (page: Page) => Promise<unknown>): PageState => ({
  name: `room/${name}`,
  part: 'dialog',
  leave,
  reach: async (hall, on) => {
    const page = await room(hall, on);
    await open(page);
    return page;
  },
});

export const roomStates: readonly PageState[] = [
  { name: 'room/tables', reach: room, leave },
  {
    name: 'room/board',
    widths: [390, 768],
    leave,
    reach: async (hall, on) => {
      const page = await room(hall, on);
      await page.getByRole('button', { name: 'Tavlan' }).click();
      await page.getByRole('article').first().waitFor();
      return page;
    },
  },
  opened('table', (page) => page.getByRole('button', { name: /^Bord 1,/ }).click()),
  opened('steering', (page) => page.getByRole('button', { name: /Hur borden styrs/ }).click()),
  opened('door', (page) => page.getByRole('button', { name: 'Stäng dörren' }).click()),
  opened('plan', (page) => fromMenu(page, 'Dagens plan')),
  opened('sharing', (page) => fromMenu(page, 'Dela ledningen')),
  {
    name: 'room/elsewhere',
    widths: [1024, 1440],
    leave,
    reach: async (hall, on) => {
      const page = await room(hall, on);
      await page.getByRole('button', { name: /Intressenter/ }).click();
      await page.getByRole('button', { name: 'Ta alla hit' }).waitFor();
      return page;
    },
  },
];
