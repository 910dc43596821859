import * as decoding from 'lib0/decoding';
import { expect, test } from 'vitest';
import { MESSAGE } from '#shared/protocol/messages.ts';
import type { LogEvent } from '../../server/log.ts';
import { realTime, type Time } from '../../server/relay/time.ts';
import { FakeTime } from '../support/fakeTime.ts';
import { command, frame, RawSocket, saved, stepTwo } from '../support/rawSocket.ts';
import { startRelay } from '../support/relay.ts';
import { RelayInMemory } from '../support/relayInMemory.ts';
import { until } from '../support/until.ts';

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

/** A wall clock that can be set; what measures how long something took goes on as it was. */
function settable(time: Time) {
  let offset = 0;
  return {
    time: {
      now: () => time.now() + offset,
      steady: () => time.steady(),
      later: (ms: number, run: () => void) => time.later(ms, run),
    },
    set: (ms: number) => {
      offset += ms;
    },
  };
}

test.each([
  ['forward', 3 * HOUR],
  ['back', -3 * HOUR],
])(
  'a clock that is set %s under people who write: all hear the new time at once, and nobody is let go',
  async (_, jump) => {
    const logged: LogEvent[] = [];
    const clock = settable(realTime);
    const log = { write: (event: LogEvent) => logged.push(event) };
    const relay = await startRelay({ time: clock.time, log });
    const workshop = await relay.createWorkshop();
    const writer = await new RawSocket(relay, workshop, 'participant').joined();
    const chair = await new RawSocket(relay, workshop, 'facilitator').joined();
    for (const socket of [writer, chair]) socket.send(stepTwo());
    await writer.settled();
    clock.set(jump);
    await until('it is noticed', () => logged.includes('clockJumped'));
    const heard: number[] = [];
    await until('the new time is told', () => {
      heard.push(...writer.frames.filter(([type]) => type === MESSAGE.clock).map(timeIn));
      return heard.some((time) => Math.abs(time - (Date.now() + jump)) < HOUR);
    });
    writer.send(saved(1));
    expect(decoding.readVarUint(await writer.next(MESSAGE.saved))).toBe(1);
    chair.send(command(1, 0, { type: 'startTimer', length: 600_000 }));
    const answer = decoding.readVarString(await chair.next(MESSAGE.command));
    expect(JSON.parse(answer)).toEqual({ request: 1, refusal: null });
    expect([writer.code, chair.code]).toEqual([null, null]);
    expect(logged.filter((event) => event === 'clockJumped')).toHaveLength(1);
    await relay.stop();
  },
);

function timeIn(bytes: Uint8Array): number {
  const decoder = decoding.createDecoder(bytes);
  decoding.readVarUint(decoder);
  return decoding.readVarUint(decoder);
}

async function hall() {
  const fake = new FakeTime();
  const clock = settable(fake);
  const relay = new RelayInMemory({ time: clock.time });
  const workshop = await relay.createWorkshop();
  const kind = async () => (await relay.store.find(workshop.id)).kind;
  return { fake, clock, relay, workshop, kind };
}

test('a clock that was set to next year by mistake and set right again has deleted nothing', async () => {
  const { fake, clock, relay, kind } = await hall();
  await fake.pass(1_000);
  clock.set(YEAR);
  await relay.relay.expire();
  await fake.pass(9 * 60_000);
  expect(await kind()).toBe('here');
  clock.set(-YEAR);
  await fake.pass(HOUR);
  expect(await kind()).toBe('here');
});

test('a clock that stays where it was set is believed after ten minutes', async () => {
  const { fake, clock, kind } = await hall();
  await fake.pass(1_000);
  clock.set(YEAR);
  await fake.pass(21 * 60_000);
  expect(await kind()).toBe('gone');
});

test('a clock that is set back lets nobody send more than they may, and nobody less', async () => {
  const { fake, clock, relay, workshop } = await hall();
  const wire = await relay.join(workshop, 'participant');
  for (let n = 0; n < 600; n += 1) wire.receive(frame(MESSAGE.clock, n + 1));
  clock.set(-YEAR);
  await fake.pass(1_000);
  for (let n = 0; n < 120; n += 1) wire.receive(frame(MESSAGE.clock, n + 1));
  expect(wire.closedWith).toBeNull();
  wire.receive(frame(MESSAGE.clock, 1));
  expect(wire.closedWith).toBe('tooFast');
});
