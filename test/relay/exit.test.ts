import { beforeEach, expect, test } from 'vitest';
import { exitResult } from '../../server/relay/slips/exit.ts';
import { newDevice } from '../support/relay.ts';
import type { FakeWire } from '../support/relayInMemory.ts';
import { heardSince, SlipHall } from './SlipHall.ts';

let hall: SlipHall;
let chair: FakeWire;
let phone: FakeWire;

beforeEach(async () => {
  hall = await SlipHall.open();
  chair = await hall.join('facilitator');
  phone = await hall.join();
});

const goTo = async (kind: 'lobby' | 'closed' | 'followUp') =>
  expect(await hall.steer(chair, { type: 'goTo', position: { kind } })).toBeNull();
const answer = (wire: FakeWire, rating: unknown) => hall.hand(wire, { kind: 'exit', rating });
const result = async () => exitResult(await hall.onDisk());

test('[P62] an answer is counted, and nothing says whose it was', async () => {
  await goTo('closed');
  expect(await answer(phone, 4)).toBeNull();
  const rows = await hall.onDisk();
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
  const first = await hall.join('participant', device);
  expect(await answer(first, 5)).toBeNull();
  const tab = await hall.join('participant', device);
  expect(await answer(tab, 1)).toBeNull();
  expect((await result()).answers).toBe(1);
  const voters = (await hall.onDisk()).filter(({ box }) => box === 'exitTally');
  expect(voters.map(({ voter }) => voter)).toEqual(['5']);
});

test('[P62] the question is open while the day is closed, and what was counted before stays acknowledged', async () => {
  expect(await answer(phone, 3)).toBe('closed');
  await goTo('closed');
  expect(await answer(phone, 3)).toBeNull();
  await goTo('followUp');
  expect(await answer(phone, 3)).toBeNull(); // its acknowledgement may have been lost
  expect(await answer(await hall.join(), 3)).toBe('closed');
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
  expect(await answer(await hall.join('screen'), 5)).toBe('notAllowed');
});

test('[P62] of an answer that the disk refuses nothing is left, and it may be sent again', async () => {
  await goTo('closed');
  hall.disk.isFull = true;
  expect(await answer(phone, 2)).toBe('unavailable');
  hall.disk.isFull = false;
  expect((await result()).answers).toBe(0);
  expect(await answer(phone, 2)).toBeNull();
  expect((await result()).answers).toBe(1);
});

test('[P62] nobody is sent anything of it, neither in the stage nor in the counts', async () => {
  await goTo('closed');
  const before = chair.sent.length;
  await answer(phone, 4);
  await hall.relay.time.pass(300);
  const heard = heardSince(chair, before);
  expect(heard).not.toMatch(/exit|rating/);
});

test('[P62] answers outlive the relay, and a device is still known to have answered', async () => {
  await goTo('closed');
  const device = newDevice();
  await answer(await hall.join('participant', device), 4);
  await hall.restart();
  expect(await answer(await hall.join('participant', device), 1)).toBeNull();
  expect((await result()).answers).toBe(1);
});

test('[P64] how answers fall is told once there are five of them', async () => {
  await goTo('closed');
  const ratings = [5, 4, 4, 2];
  for (const rating of ratings) await answer(await hall.join(), rating);
  expect(await result()).toEqual({ answers: 4, ratings: null });
  await answer(phone, 5);
  expect(await result()).toEqual({ answers: 5, ratings: [0, 1, 0, 2, 2] });
});
