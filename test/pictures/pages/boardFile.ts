import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { type TableId, tableId } from '#shared/domain/ids.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import type { Hall } from '../../e2e/hall.ts';
import { bringFile, takeFile } from '../../support/boardFiles.ts';
import { giveCommand } from '../../support/chair.ts';
import { frame, RawSocket } from '../../support/rawSocket.ts';
import { freshFolder, startRelay, type TestWorkshop } from '../../support/relay.ts';
import { emptyDay, fullDay } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { leader, organiserAt } from '../seats.ts';

const TAKE = 'Ta in en fil';

const openDesk = (hall: Hall, workshop: TestWorkshop, on: BrowserContextOptions): Promise<Page> =>
  organiserAt(hall, workshop, '/desk#file', on);

/** A phone that tells what waits on it, and goes. */
async function phone(hall: Hall, workshop: TestWorkshop, table: TableId, waiting: number) {
  const socket = await new RawSocket(hall.relay, workshop, 'participant').joined();
  const slip = { kind: 'sync', table, org: null, waiting, unshown: waiting > 2 ? 1 : 0 };
  socket.send(frame(MESSAGE.slip, JSON.stringify({ request: 1, slip })));
  await socket.next(MESSAGE.slip);
  socket.close();
}

async function left(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await emptyDay(hall, { kind: 'closed' });
  for (const [table, waiting] of [
    [1, 0],
    [1, 0],
    [4, 3],
    [4, 0],
    [9, 1],
  ] as const) {
    await phone(hall, workshop, tableId(table), waiting);
  }
  const page = await openDesk(hall, workshop, on);
  await page.getByText('Bord 9').waitFor();
  await page.getByText(/enheter har något som väntar/).waitFor();
  return page;
}

/** A file with what a laptop did, while home did something of its own. */
async function fromLaptop(hall: Hall, workshop: TestWorkshop): Promise<string> {
  const laptop = await startRelay();
  const file = await takeFile(hall.relay, workshop);
  const { json } = await bringFile(laptop, workshop, file);
  const there = json as TestWorkshop;
  await giveCommand(laptop, there, { type: 'lock', locked: true });
  await giveCommand(hall.relay, workshop, { type: 'door', open: false });
  const path = join(freshFolder(), 'tavla-mellan-dorrarna-2027-05-12.mellanrum');
  await writeFile(path, await takeFile(laptop, there));
  await laptop.stop();
  return path;
}

async function apart(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await fullDay(hall);
  const path = await fromLaptop(hall, workshop);
  const page = await openDesk(hall, workshop, on);
  await page.getByLabel(TAKE).setInputFiles(path);
  await page.getByRole('dialog').waitFor();
  return page;
}

async function refused(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await emptyDay(hall);
  const path = join(freshFolder(), 'tavla-mellan-dorrarna-2027-05-12.mellanrum');
  await writeFile(path, (await takeFile(hall.relay, workshop)).subarray(0, -40));
  const page = await openDesk(hall, workshop, on);
  await page.getByLabel(TAKE).setInputFiles(path);
  await page.getByText(/Filen är skadad/).waitFor();
  return page;
}

export const boardFileStates: readonly PageState[] = [
  { name: 'boardFile/left', part: '#file', whole: true, reach: left },
  { name: 'boardFile/apart', part: 'dialog', reach: apart },
  { name: 'boardFile/refused', part: '#file', whole: true, reach: refused },
  {
    name: 'boardFile/room',
    part: 'section:has(input[type=file])',
    reach: async (hall, on) => {
      const page = await leader(hall, await fullDay(hall), on);
      await page.getByLabel(TAKE).first().scrollIntoViewIfNeeded();
      return page;
    },
  },
  {
    name: 'boardFile/open',
    whole: true,
    reach: async (hall, on) => {
      const page = await hall.person(on);
      await page.goto(`${hall.relay.url}/new`);
      await page.getByRole('heading', { name: 'Har du en tavelfil?' }).waitFor();
      return page;
    },
  },
];
