import type { BrowserContextOptions, Page } from 'playwright-core';
import { fillDisk, refuseToOpen } from '../../e2e/brokenStorage.ts';
import { type Hall, KEEPS_APP } from '../../e2e/hall.ts';
import { appIsKept, onBoard, sitDown } from '../../e2e/people.ts';
import { addCard, isSaved, saveLine } from '../../e2e/writing.ts';
import { ask } from '../../support/api.ts';
import { giveCommand } from '../../support/chair.ts';
import { until } from '../../support/until.ts';
import { emptyDay, fullDay, SHOWING } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { me } from '../seats.ts';
import { fullBoard, shownBoard } from './boardReading.ts';

const OWN = 'Vi når varandra på en timme.';

async function offline(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await shownBoard(hall, on);
  await addCard(page, 'Styrkor', OWN);
  await isSaved(page);
  await page.context().setOffline(true);
  await addCard(page, 'Styrkor', 'Skrivet när nätet var borta.');
  await saveLine(page, 'Offline. 1 kort väntar').waitFor();
  return page;
}

/** Words that were on their way when the board was locked. */
async function waiting(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await fullDay(hall);
  const page = await me(hall, workshop, on);
  await page.context().setOffline(true);
  await addCard(page, 'Styrkor', OWN);
  await giveCommand(hall.relay, workshop, { type: 'lock', locked: true });
  await page.context().setOffline(false);
  await saveLine(page, 'Väntar på upplåsning').waitFor();
  return page;
}

/** A line on which nobody answers. */
async function reconnecting(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await fullBoard(hall, on);
  await page.routeWebSocket(/\/sync\//, () => undefined);
  await page.reload();
  await onBoard(page);
  await saveLine(page, 'Söker kontakt').waitFor();
  return page;
}

/** A relay that ends the conversation for good. */
const stopped =
  (code: number, said: string) =>
  async (hall: Hall, on: BrowserContextOptions): Promise<Page> => {
    const page = await fullBoard(hall, on);
    await page.routeWebSocket(/\/sync\//, (line) => void line.close({ code }));
    // A page that is too old has loaded itself anew already.
    await page.evaluate(() => sessionStorage.setItem('mellanrum.reloaded', 'yes'));
    await page.reload();
    await page.getByText(said).first().waitFor();
    return page;
  };

async function storageFull(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await shownBoard(hall, on);
  await fillDisk(page);
  await addCard(page, 'Styrkor', OWN);
  await page.getByText('Den här webbläsaren får inte spara').waitFor();
  return page;
}

async function storageBlocked(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await fullDay(hall);
  const page = await hall.person(on);
  await refuseToOpen(page);
  await page.goto(workshop.links.participant);
  await sitDown(page, { from: 'Elevhälsan', at: 4 });
  await page.getByText('Den här webbläsaren får inte spara').waitFor();
  return page;
}

export const boardContactStates: readonly PageState[] = [
  { name: 'board/offline', part: 'main', reach: offline },
  { name: 'board/reconnecting', part: 'header', reach: reconnecting },
  {
    name: 'board/locked',
    reach: async (hall, on) => {
      const workshop = await fullDay(hall);
      await giveCommand(hall.relay, workshop, { type: 'lock', locked: true });
      const page = await me(hall, workshop, on);
      await page.getByText('Ledaren har låst tavlan').first().waitFor();
      return page;
    },
  },
  { name: 'board/waiting', part: 'main', reach: waiting },
  {
    name: 'board/relay-not-saving',
    reach: async (hall, on) => {
      const page = await shownBoard(hall, on);
      hall.disk.isFull = true;
      await addCard(page, 'Styrkor', OWN);
      await page.getByText('Servern kan inte spara just nu').waitFor();
      return page;
    },
    // Whoever comes to the same hall next finds it saving.
    leave: async (hall) => {
      hall.disk.isFull = false;
      await until(
        'the relay saves again',
        async () => (await ask(hall.relay, 'GET', '/readyz')).status === 200,
      );
    },
  },
  { name: 'board/storage-full', part: '[role=status]', reach: storageFull },
  { name: 'board/storage-blocked', reach: storageBlocked },
  {
    name: 'board/what-can-i-do',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await storageBlocked(hall, on);
      await page.getByRole('button', { name: 'Vad kan jag göra?' }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  { name: 'board/stopped', part: '[role=status]', reach: stopped(4400, 'Kontakten är bruten') },
  {
    name: 'board/new-version',
    part: '[role=status]',
    reach: stopped(4426, 'Sidan och servern har olika versioner'),
  },
  {
    name: 'board/plain-http',
    part: '[role=status]',
    // As on an address with http: a browser that knows no service worker there.
    reach: async (hall, on) => {
      const workshop = await emptyDay(hall, SHOWING);
      const page = await hall.person(on);
      await page.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
      );
      await page.goto(workshop.links.participant);
      await sitDown(page, { from: 'Elevhälsan', at: 4 });
      await page.getByText('Stäng inte fliken utan nät').waitFor();
      return page;
    },
  },
  {
    name: 'board/offline-start',
    part: 'header',
    reach: async (hall, on) => {
      const page = await fullBoard(hall, { ...on, ...KEEPS_APP });
      await appIsKept(page);
      await page.context().setOffline(true);
      await page.reload();
      await onBoard(page);
      await saveLine(page, /^Offline/).waitFor();
      return page;
    },
  },
];
