import * as decoding from 'lib0/decoding';
import { beforeEach, expect, test } from 'vitest';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { exitResult } from '../../server/relay/slips/exit.ts';
import type { Workshop } from '../../server/store/Store.ts';
import { BrokenDisk } from '../support/brokenStore.ts';
import { memoryStore } from '../support/memoryStore.ts';
import { command, frame } from '../support/rawSocket.ts';
import { newDevice } from '../support/relay.ts';
import { type FakeWire, RelayInMemory } from '../support/relayInMemory.ts';

let disk: BrokenDisk;
let hall: RelayInMemory;
let workshop: Workshop;
let chair: FakeWire;
let phone: FakeWire;

beforeEach(async () => {
  disk = new BrokenDisk();
  hall = new RelayInMemory({ store: disk.wrap(memoryStore()) });
  workshop = await hall.createWorkshop();
  chair = await hall.join(workshop, 'facilitator');
  phone = await hall.join(workshop, 'participant');
  await hall.time.pass(10);
});

function told(wire: FakeWire, kind: number): unknown[] {
  return wire.sent.flatMap((bytes) => {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== kind) return [];
    if (kind === MESSAGE.stage) decoding.readVarUint(decoder);
    return [JSON.parse(decoding.readVarString(decoder))];
  });
}

async function goTo(kind: 'lobby' | 'closed' | 'followUp'): Promise<void> {
  const { revision } = told(chair, MESSAGE.stage).at(-1) as { revision: number };
  chair.receive(command(1, revision, { type: 'goTo', position: { kind } }));
  await hall.time.pass(10);
  expect(told(chair, MESSAGE.command).at(-1)).toMatchObject({ refusal: null });
}

async function answer(wire: FakeWire, rating: unknown): Promise<unknown> {
  const slip = { kind: 'exit', rating };
  wire.receive(frame(MESSAGE.slip, JSON.stringify({ request: 7, slip })));
  await hall.time.pass(10);
  return (told(wire, MESSAGE.slip).at(-1) as { refusal: unknown }).refusal;
}
const onDisk = () => hall.store.readSlips(workshop.id);
const result = async () => exitResult(await onDisk());

test('[P62] an answer is counted, and nothing says whose it was', async () => {
  await goTo('closed');
  expect(await answer(phone, 4)).toBeNull();
  const rows = (await onDisk()).filter(({ box }) => box !== 'devices');
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    const isDevice = row.voter.length === 22;
    expect(isDevice ? row.json : row.voter).toBe(isDevice ? '{}' : '4');
  }
  expect((await result()).answers).toBe(1);
});

test('[P62] each device answers once: what is sent again counts no second time, and changes nothing', async () => {
  await goTo('closed');
  const device = newDevice();
  const first = await hall.join(workshop, 'participant', device);
  expect(await answer(first, 5)).toBeNull();
  const tab = await hall.join(workshop, 'participant', device);
  expect(await answer(tab, 1)).toBeNull();
  expect((await result()).answers).toBe(1);
  const voters = (await onDisk()).filter(({ box }) => box === 'exitTally');
  expect(voters.map(({ voter }) => voter)).toEqual(['5']);
});

test('[P62] the question is open while the day is closed, and what was counted before stays acknowledged', async () => {
  expect(await answer(phone, 3)).toBe('closed');
  await goTo('closed');
  expect(await answer(phone, 3)).toBeNull();
  await goTo('followUp');
  expect(await answer(phone, 3)).toBeNull(); // its acknowledgement may have been lost
  expect(await answer(await hall.join(workshop, 'participant'), 3)).toBe('closed');
  expect((await result()).answers).toBe(1);
});

test.each([0, 6, 2.5, -1, '5', null, undefined, [5], 1e9])(
  '[P62] %j is no rating',
  async (rating) => {
    await goTo('closed');
    expect(await answer(phone, rating)).toBe('malformed');
    expect((await result()).answers).toBe(0);
  },
);

test('[P62] a screen has nothing to answer', async () => {
  await goTo('closed');
  expect(await answer(await hall.join(workshop, 'screen'), 5)).toBe('notAllowed');
});

test('[P62] of an answer that the disk refuses nothing is left, and it may be sent again', async () => {
  await goTo('closed');
  disk.isFull = true;
  expect(await answer(phone, 2)).toBe('unavailable');
  disk.isFull = false;
  expect((await result()).answers).toBe(0);
  expect(await answer(phone, 2)).toBeNull();
  expect((await result()).answers).toBe(1);
});

test('[P62] nobody is sent anything of it, neither in the stage nor in the counts', async () => {
  await goTo('closed');
  const before = chair.sent.length;
  await answer(phone, 4);
  await hall.time.pass(300);
  const heard = Buffer.concat(chair.sent.slice(before)).toString('utf8');
  expect(heard).not.toMatch(/exit|rating/);
});

test('[P62] answers outlive the relay, and a device is still known to have answered', async () => {
  await goTo('closed');
  const device = newDevice();
  await answer(await hall.join(workshop, 'participant', device), 4);
  await hall.stop();
  const { store } = hall;
  hall = new RelayInMemory({ store });
  expect(await answer(await hall.join(workshop, 'participant', device), 1)).toBeNull();
  expect(exitResult(await store.readSlips(workshop.id)).answers).toBe(1);
});

test('[P64] how answers fall is told once there are five of them', async () => {
  await goTo('closed');
  const ratings = [5, 4, 4, 2];
  for (const rating of ratings) await answer(await hall.join(workshop, 'participant'), rating);
  expect(await result()).toEqual({ answers: 4, ratings: null });
  await answer(phone, 5);
  expect(await result()).toEqual({ answers: 5, ratings: [0, 1, 0, 2, 2] });
});
