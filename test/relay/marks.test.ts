import { beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { removeCard } from '#shared/board/edits/cards.ts';
import { participantId } from '#shared/domain/identity.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import { boardOf } from '../../server/relay/marks/boardOf.ts';
import type { Room } from '../../server/relay/room.ts';
import type { Store, Workshop } from '../../server/store/Store.ts';
import { MARK_BOUNDS } from '../../server/store/thinOut.ts';
import { BrokenDisk } from '../support/brokenStore.ts';
import { memoryStore } from '../support/memoryStore.ts';
import { update } from '../support/rawSocket.ts';
import { newDevice } from '../support/relay.ts';
import { type FakeWire, RelayInMemory } from '../support/relayInMemory.ts';
import { writeCard } from '../support/writeCard.ts';

const MINUTE = 60_000;
const device = newDevice();
const step = (phase: 'write' | 'show'): Position => ({ kind: 'step', step: 'valueVision', phase });

let disk: BrokenDisk;
let hall: RelayInMemory;
let workshop: Workshop;
let wire: FakeWire;
let doc: Y.Doc;

async function open(store: Store): Promise<void> {
  hall = new RelayInMemory({ store });
  workshop = await hall.createWorkshop();
  wire = await hall.join(workshop, 'participant', device);
  doc = new Y.Doc();
  Y.applyUpdate(doc, (await theRoom()).board.snapshot);
  doc.on('update', (bytes: Uint8Array) => wire.receive(update(bytes)));
}
beforeEach(async () => {
  disk = new BrokenDisk();
  await open(disk.wrap(memoryStore()));
});

async function theRoom(): Promise<Room> {
  const room = await hall.relay.rooms.enter(workshop.id);
  if (typeof room === 'string') throw new Error(room);
  return room;
}

const write = (text = 'Ett kort'): CardId => writeCard(doc, text, { workshop, device });
const marks = () => hall.store.listMarks(workshop.id);
const told = async () => (await marks()).map(({ why, position, cards }) => [why, position, cards]);

async function goTo(position: Position): Promise<void> {
  const { steering } = await theRoom();
  expect((await steering.order({ type: 'goTo', position }, 'facilitator')).ok).toBe(true);
}

async function textsIn(index: number): Promise<string[]> {
  const head = (await marks()).at(index);
  const mark = head && (await hall.store.readMark(workshop.id, head.id));
  if (!mark) throw new Error('there is no such mark');
  return [...boardOf(mark).cards.values()].map(({ text }) => text);
}

test('[P49] each change of phase keeps the board, told by where the room came to', async () => {
  write();
  const away = write('Bort');
  const by = participantId(workshop.id, device);
  removeCard(doc, away, { by, at: hall.time.now() });
  await hall.time.pass(20);
  await goTo(step('write'));
  await goTo(step('show'));
  await hall.time.pass(20);
  expect(await told()).toEqual([
    ['phase', step('write'), 1],
    ['phase', step('show'), 1],
  ]);
  expect((await textsIn(1)).sort()).toEqual(['Bort', 'Ett kort']);
  expect((await marks())[0]?.at).toBe(hall.time.now() - 20);
});

test('[P49] a command that leaves the room where it is keeps nothing', async () => {
  await goTo(step('write'));
  await goTo(step('write'));
  const { steering } = await theRoom();
  await steering.order({ type: 'startTimer', length: MINUTE }, 'facilitator');
  expect(await told()).toHaveLength(1);
});

test('[P49] while people write the board is kept every ten minutes, and not when nobody does', async () => {
  await goTo(step('write'));
  await hall.time.pass(60 * MINUTE);
  expect(await told()).toHaveLength(1);
  for (let minute = 0; minute < 35; minute += 1) {
    write();
    await hall.time.pass(MINUTE);
  }
  expect((await told()).slice(1)).toEqual([
    ['interval', step('write'), 10],
    ['interval', step('write'), 20],
    ['interval', step('write'), 30],
  ]);
  await hall.time.pass(5 * MINUTE);
  expect((await told()).at(-1)).toEqual(['interval', step('write'), 35]);
  await hall.time.pass(60 * MINUTE);
  expect(await told()).toHaveLength(5);
});

test('[P49] a change of phase begins the ten minutes anew', async () => {
  write();
  await hall.time.pass(9 * MINUTE);
  await goTo(step('write'));
  await hall.time.pass(9 * MINUTE);
  expect(await told()).toHaveLength(1);
  write();
  await hall.time.pass(9 * MINUTE);
  expect(await told()).toHaveLength(1);
  await hall.time.pass(2 * MINUTE);
  expect(await told()).toHaveLength(2);
});

test('[P49] what is not on the disk is in no mark: it waits for the commit', async () => {
  let finish: () => void = () => undefined;
  const real = memoryStore();
  await open({
    ...real,
    append: async (entries) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return real.append(entries);
    },
  });
  write('På väg');
  await hall.time.pass(20);
  await goTo(step('write'));
  await hall.time.pass(20);
  expect(await told()).toEqual([]);
  finish();
  await hall.time.pass(20);
  expect(await told()).toEqual([['phase', step('write'), 1]]);
  expect(await textsIn(0)).toEqual(['På väg']);
});

test('[P49] a store that has no room for marks holds nobody up, and says so once in the log', async () => {
  const real = memoryStore();
  let refuses = true;
  await open({
    ...real,
    addMark: async (...given) => {
      if (refuses) throw Object.assign(new Error('disk I/O error'), { code: 'ENOSPC' });
      return real.addMark(...given);
    },
  });
  write();
  await hall.time.pass(20);
  await goTo(step('write'));
  await goTo(step('show'));
  await hall.time.pass(20);
  expect(wire.closedWith).toBeNull();
  expect(hall.logged.filter((event) => event === 'storeFailing')).toHaveLength(1);
  expect(await told()).toEqual([]);
  expect(await hall.relay.isReady()).toBe(true);
  refuses = false;
  await hall.time.pass(10 * MINUTE);
  expect(await told()).toEqual([['interval', step('show'), 1]]);
});

test('[P49] what was written while the disk refused comes into a mark once it is there', async () => {
  write('Före');
  await hall.time.pass(20);
  disk.isFull = true;
  write('Medan disken var full');
  await hall.time.pass(30 * MINUTE);
  expect(await told()).toEqual([]);
  disk.isFull = false;
  await hall.time.pass(MINUTE);
  expect(await told()).toEqual([['interval', { kind: 'lobby' }, 2]]);
});

test('[P49] what was written before the room went to rest is kept when it is opened again', async () => {
  await goTo(step('write'));
  write('Sist av alla');
  await hall.time.pass(20);
  wire.connection?.ended();
  await hall.time.pass(30 * MINUTE);
  expect(await told()).toHaveLength(1);
  await theRoom();
  await hall.time.pass(5_000);
  expect((await told()).slice(1)).toEqual([['interval', step('write'), 1]]);
  await hall.time.pass(30 * MINUTE);
  await theRoom();
  await hall.time.pass(30 * MINUTE);
  expect(await told()).toHaveLength(2);
});

test('[P49] a board that only the relay has written to is in no mark', async () => {
  await hall.time.pass(60 * MINUTE);
  expect(await told()).toEqual([]);
});

test('[P49] a long day on a board of a thousand cards is kept whole', async () => {
  for (let n = 0; n < 1_000; n += 1) write(`${n} ${'Ingen ser helheten. '.repeat(12)}`);
  const [bytes, perDay] = [Y.encodeStateAsUpdate(doc).length, 5 * 5 + 6 * 8];
  expect(bytes).toBeGreaterThan(500_000);
  const state = new Uint8Array(bytes);
  const { store } = hall;
  for (let n = 0; n < perDay; n += 1) {
    const id = `mark-${String(n).padStart(17, '0')}` as Parameters<Store['readMark']>[1];
    const why = n < 48 ? 'interval' : 'phase';
    const same = { at: 1_800_000_000_000 + n, position: step('write'), cards: 1_000, seq: n };
    expect(await store.addMark(workshop.id, { ...same, id, why, state }, 0)).toBe(true);
  }
  expect(await told()).toHaveLength(perDay);
  expect(bytes * perDay).toBeLessThan(MARK_BOUNDS.bytes);
});
