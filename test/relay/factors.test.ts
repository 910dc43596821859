import { beforeEach, expect, test } from 'vitest';
import type { CheckId } from '#shared/domain/ids.ts';
import { newDevice } from '../support/relay.ts';
import type { FakeWire } from '../support/relayInMemory.ts';
import { heardSince, SlipHall, stageOf } from './SlipHall.ts';

const CHECK = 'check-one-00000000000a' as CheckId;
const OTHER = 'check-two-00000000000a' as CheckId;

let hall: SlipHall;
let chair: FakeWire;
let phone: FakeWire;

beforeEach(async () => {
  hall = await SlipHall.open();
  chair = await hall.join('facilitator');
  phone = await hall.join();
});

const open = (id = CHECK, moment = 'before') =>
  hall.steer(chair, { type: 'openCheck', id, moment });
const close = (id = CHECK) => hall.steer(chair, { type: 'closeCheck', id });
const answer = (wire: FakeWire, answers: unknown, check = CHECK) =>
  hall.hand(wire, { kind: 'factors', check, answers });
const answersTold = async (wire: FakeWire) =>
  ((await hall.countsTold(wire)) as { answers: number } | undefined)?.answers;
async function people(ratings: readonly number[]): Promise<void> {
  for (const rating of ratings)
    expect(await answer(await hall.join(), { actors: rating })).toBeNull();
}

test('[P66] what was answered is counted when the check is closed, and nothing says any more whose it was', async () => {
  await open();
  await people([1, 2, 2, 5]);
  expect(await answer(phone, { actors: 3, purpose: 4 })).toBeNull();
  expect(await close()).toBeNull();
  expect(stageOf(phone).checks).toMatchObject([
    {
      state: 'closed',
      moment: 'before',
      voters: 5,
      tallies: {
        actors: { answers: 5, spread: [1, 2, 1, 0, 1] },
        purpose: { answers: 1, spread: null },
      },
    },
  ]);
  expect(await hall.onDisk()).toEqual([]);
});

test('[P66] with fewer than five answers nobody is ever sent how they fall', async () => {
  await open();
  await people([5, 5, 5, 5]);
  const before = chair.sent.length;
  await close();
  await hall.relay.time.pass(300);
  expect(stageOf(chair).checks).toMatchObject([
    { voters: 4, tallies: { actors: { answers: 4, spread: null } } },
  ]);
  const heard = heardSince(chair, before);
  expect(heard).not.toMatch(/"spread":\[/);
});

test('[P66] while it is open everybody hears how many have answered, and nothing else of it', async () => {
  await open();
  const before = chair.sent.length;
  await people([4, 4, 4, 4, 4, 4]);
  expect(await answersTold(chair)).toBe(6);
  expect(await answersTold(phone)).toBe(6);
  const heard = heardSince(chair, before);
  expect(heard).not.toMatch(/actors|spread|factors/);
  expect(await answersTold(await hall.join())).toBe(6);
});

test('[P65] a device has one set of answers: what it sends anew takes the place of what it sent', async () => {
  await open();
  const device = newDevice();
  await answer(await hall.join('participant', device), { actors: 1, purpose: 1 });
  await people([3, 3, 3, 3]);
  await answer(await hall.join('participant', device), { actors: 5 });
  expect(await hall.onDisk()).toHaveLength(5);
  await close();
  expect(stageOf(phone).checks).toMatchObject([
    { voters: 5, tallies: { actors: { spread: [0, 0, 4, 0, 1] }, purpose: { answers: 0 } } },
  ]);
});

test('[P65] who would rather not answer, or takes it back, is not counted', async () => {
  await open();
  await answer(phone, { actors: 2 });
  expect(await answer(phone, {})).toBeNull();
  expect(await answersTold(chair)).toBe(0);
  await close();
  expect(stageOf(phone).checks).toEqual([]);
});

test('[P65] answers are taken while their check is open', async () => {
  expect(await answer(phone, { actors: 2 })).toBe('closed');
  await open();
  expect(await answer(phone, { actors: 2 }, OTHER)).toBe('closed');
  expect(await answer(phone, { actors: 2 })).toBeNull();
  await close();
  expect(await answer(phone, { actors: 2 })).toBe('closed');
  expect(await hall.onDisk()).toEqual([]);
});

test('[P65] who comes late may answer too', async () => {
  await open();
  await hall.relay.time.pass(60_000);
  expect(await answer(await hall.join(), { resources: 1 })).toBeNull();
});

test.each([{ actors: 0 }, { actors: 6 }, { actors: 2.5 }, { weather: 3 }, [3], null, 4, undefined])(
  '[P65] %j are no answers',
  async (answers) => {
    await open();
    expect(await answer(phone, answers)).toBe('malformed');
    expect(await hall.onDisk()).toEqual([]);
  },
);

test('[P65] a screen has nothing to answer', async () => {
  await open();
  const screen = await hall.join('screen');
  expect(await answer(screen, { actors: 3 })).toBe('notAllowed');
});

test('[P66] participants neither open nor close a check, whatever they claim it came to', async () => {
  const body = { type: 'openCheck', id: CHECK, moment: 'before' };
  expect(await hall.steer(phone, body)).toBe('notAllowed');
  await open();
  await people([1]);
  expect(await hall.steer(phone, { type: 'closeCheck', id: CHECK })).toBe('notAllowed');
  await hall.steer(chair, { type: 'closeCheck', id: CHECK, counted: { voters: 99 }, voters: 99 });
  expect(stageOf(chair).checks).toMatchObject([{ voters: 1 }]);
});

test('[P65] answers outlive the relay, and are then counted', async () => {
  await open();
  await people([1, 2, 3, 4]);
  await hall.restart();
  chair = await hall.join('facilitator');
  await people([5]);
  await close();
  expect(stageOf(chair).checks).toMatchObject([
    { tallies: { actors: { spread: [1, 1, 1, 1, 1] } } },
  ]);
});

test('[P44] of answers that the disk refuses nothing is left, and a close that it refuses keeps them', async () => {
  await open();
  hall.disk.isFull = true;
  expect(await answer(phone, { actors: 2 })).toBe('unavailable');
  hall.disk.isFull = false;
  expect(await hall.onDisk()).toEqual([]);
  await answer(phone, { actors: 2 });
  hall.disk.isFull = true;
  expect(await close()).toBe('unavailable');
  hall.disk.isFull = false;
  expect(await hall.onDisk()).toHaveLength(1);
  expect(await close()).toBeNull();
  expect(await hall.onDisk()).toEqual([]);
});
