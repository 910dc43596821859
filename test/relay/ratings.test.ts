import { beforeEach, expect, test } from 'vitest';
import { mergeActor, writeActor } from '#shared/board/edits/actors.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { type ActorId, relationId, tableId } from '#shared/domain/ids.ts';
import { newDevice } from '../support/relay.ts';
import type { FakeWire } from '../support/relayInMemory.ts';
import { heardSince, SlipHall } from './SlipHall.ts';

const CARE = 'actor-care-0000000000' as ActorId;
const WORK = 'actor-work-0000000000' as ActorId;
const relation = relationId(CARE, WORK);
const T1 = tableId(1);

let hall: SlipHall;
let chair: FakeWire;
let phone: FakeWire;

beforeEach(async () => {
  hall = await SlipHall.open();
  chair = await hall.join('facilitator');
  phone = await hall.join();
});

type Rungs = readonly [number | null, number | null];
const rate = (wire: FakeWire, rungs: Rungs, table = T1) =>
  hall.hand(wire, { kind: 'rating', relation, table, rungs });
const open = (wire: FakeWire, table = T1) =>
  hall.hand(wire, { kind: 'openRatings', relation, table });
async function people(...all: readonly Rungs[]): Promise<void> {
  for (const rungs of all) expect(await rate(await hall.join(), rungs)).toBeNull();
}
async function board() {
  const room = await hall.relay.relay.rooms.enter(hall.workshop.id);
  if (typeof room === 'string') throw new Error(room);
  return readBoard(room.board.doc);
}
const onBoard = async () => (await board()).relations.get(relation);

test('[P86] opened, a table’s answers are on the board as how many gave each rung, and nothing says whose they were', async () => {
  await people([0, 1], [0, null], [3, 1]);
  expect(await open(phone)).toBeNull();
  expect(await onBoard()).toMatchObject({
    first: [
      { end: CARE, table: T1, people: [2, 0, 0, 1, 0] },
      { end: WORK, table: T1, people: [0, 2, 0, 0, 0] },
    ],
    ratings: [],
  });
  expect(await hall.onDisk()).toEqual([]);
});

test('[P86] answers that wait when an actor is merged into another count for the one that stands', async () => {
  const ALIAS = 'actor-zzzz-0000000000' as ActorId;
  const room = await hall.relay.relay.rooms.enter(hall.workshop.id);
  if (typeof room === 'string') throw new Error(room);
  const change = room.edit((doc) => {
    const fields = { short: '', huvudman: 'region', kind: 'unit', ring: 3 } as const;
    const flags = { inRoom: true, missing: false, bridge: false };
    for (const id of [CARE, WORK, ALIAS]) writeActor(doc, { id, name: id, ...fields, ...flags });
  });
  await hall.relay.time.pass(30);
  await change;
  const old = { kind: 'rating', relation: relationId(WORK, ALIAS), table: T1 };
  const device = newDevice();
  const twice = await hall.join('participant', device);
  // Of work and of the alias: turned round, once the alias is care.
  expect(await hall.hand(phone, { ...old, rungs: [3, 1] })).toBeNull();
  expect(await hall.hand(twice, { ...old, rungs: [4, 4] })).toBeNull();
  const merging = room.edit((doc) => mergeActor(doc, ALIAS, CARE));
  await hall.relay.time.pass(30);
  await merging;
  expect(await rate(twice, [0, 2])).toBeNull();
  expect(await hall.countsTold(chair)).toMatchObject({
    ratings: [{ relation, table: T1, answers: 2 }],
  });
  expect(await open(phone)).toBeNull();
  expect(await onBoard()).toMatchObject({
    first: [
      { end: CARE, people: [1, 1, 0, 0, 0] },
      { end: WORK, people: [0, 0, 1, 1, 0] },
    ],
  });
  expect(await hall.onDisk()).toEqual([]);
});

test('[P85] nobody is sent an answer before they are opened, only how many there are', async () => {
  const before = chair.sent.length;
  await people([4, 4], [0, 0]);
  await rate(phone, [2, 1], tableId(7));
  expect(await hall.countsTold(chair)).toMatchObject({
    ratings: [
      { relation, table: T1, answers: 2 },
      { relation, table: tableId(7), answers: 1 },
    ],
  });
  expect(heardSince(chair, before)).not.toMatch(/rungs|rating"/);
  expect(await onBoard()).toBeUndefined();
  await open(chair);
  expect(await hall.countsTold(chair)).toMatchObject({ ratings: [{ table: tableId(7) }] });
});

test('[P85] a newer answer takes the place of the same device’s earlier one, and an empty one takes it back', async () => {
  const device = newDevice();
  await rate(await hall.join('participant', device), [0, 0]);
  await people([1, 1], [1, 1]);
  await rate(await hall.join('participant', device), [4, 4]);
  await rate(phone, [2, 2]);
  await rate(phone, [null, null]);
  await open(phone);
  expect(await onBoard()).toMatchObject({ first: [{ people: [0, 2, 0, 0, 1] }, {}] });
});

test('[P86] one answer alone is not opened: it would say whose it is', async () => {
  expect(await open(phone)).toBe('unknown');
  await rate(phone, [1, 1]);
  await rate(await hall.join(), [null, null]);
  expect(await open(phone)).toBe('unknown');
  expect(await onBoard()).toBeUndefined();
  expect(await hall.onDisk()).toHaveLength(2);
});

test('[P86] who comes after the opening is told so, and two who open at once open once', async () => {
  await people([0, 0], [1, 1]);
  expect(await open(phone)).toBeNull();
  expect(await open(chair)).toBeNull();
  expect(await rate(await hall.join(), [4, 4])).toBe('closed');
  expect(await rate(await hall.join(), [4, 4], tableId(2))).toBeNull();
  expect(await onBoard()).toMatchObject({ first: [{ people: [1, 1, 0, 0, 0] }, {}] });
});

test.each([[[5, 0]], [[0]], [[0, 0, 0]], [['1', 1]], [null]])(
  '[P85] %j is no answer',
  async (rungs) => {
    expect(await hall.hand(phone, { kind: 'rating', relation, table: T1, rungs })).toBe(
      'malformed',
    );
  },
);

test('[P85] an answer is about a relation at a table, or none', async () => {
  const slip = { kind: 'rating', relation, table: T1, rungs: [1, 1] };
  expect(await hall.hand(phone, { ...slip, table: null })).toBe('malformed');
  expect(await hall.hand(phone, { ...slip, relation: `${WORK}~${CARE}` })).toBe('malformed');
  expect(await hall.onDisk()).toEqual([]);
});

test('[P85] a screen neither answers nor opens', async () => {
  await people([0, 0], [1, 1]);
  const screen = await hall.join('screen');
  expect(await rate(screen, [1, 1])).toBe('notAllowed');
  expect(await open(screen)).toBe('notAllowed');
});

test('[P86] while the board is locked only who leads opens', async () => {
  await people([0, 0], [1, 1]);
  await hall.steer(chair, { type: 'lock', locked: true });
  expect(await open(phone)).toBe('notAllowed');
  expect(await open(chair)).toBeNull();
});

test('[P85] answers outlive the relay, and are then opened', async () => {
  await people([0, 3], [0, 3]);
  await hall.restart();
  expect(await open(await hall.join())).toBeNull();
  expect(await onBoard()).toMatchObject({ first: [{ people: [2, 0, 0, 0, 0] }, {}] });
});

test('[P86] a relay that died between opening and forgetting forgets when it is back', async () => {
  await people([0, 3], [0, 3]);
  const left = await hall.onDisk();
  await open(phone);
  await hall.restart();
  await hall.relay.store.putSlips(hall.workshop.id, left, 0);
  await hall.join();
  expect(await hall.onDisk()).toEqual([]);
});

test('[P44] of an answer that the disk refuses nothing is left', async () => {
  hall.disk.isFull = true;
  expect(await rate(phone, [1, 1])).toBe('unavailable');
  hall.disk.isFull = false;
  expect(await hall.onDisk()).toEqual([]);
});
