import * as decoding from 'lib0/decoding';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { CLOSE } from '#shared/protocol/closeCodes.ts';
import { MESSAGE, PROBE, SUBPROTOCOL } from '#shared/protocol/messages.ts';
import type { RelayLimits } from '../../server/relay/limits.ts';
import { frame, type RawOptions, RawSocket, stepOne } from '../support/rawSocket.ts';
import { startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { until } from '../support/until.ts';

let relay: TestRelay | null = null;
afterEach(async () => {
  await relay?.stop();
  relay = null;
});

async function relayWith(limits: Partial<RelayLimits> = {}): Promise<TestRelay> {
  relay = await startRelay({ limits });
  return relay;
}
const NO_WORKSHOP = { id: PROBE, keys: {}, links: {}, code: '' } as unknown as TestWorkshop;
const probe = (at: TestRelay, options: RawOptions = {}) =>
  new RawSocket(at, NO_WORKSHOP, 'participant', { protocols: [SUBPROTOCOL], ...options });
const ping = (number: number) => frame(MESSAGE.clock, number);
const heard = async (socket: RawSocket): Promise<number> => {
  const clock = await socket.next(MESSAGE.clock);
  decoding.readVarUint(clock);
  return decoding.readVarUint(clock);
};

test('[P96] it hears the clock at once, gets an answer to a ping, and hears no workshop', async () => {
  const at = await relayWith();
  const socket = probe(at);
  expect(await heard(socket)).toBe(0);
  socket.send(ping(7));
  expect(await heard(socket)).toBe(7);
  expect(socket.socket.protocol).toBe(SUBPROTOCOL);
  expect(socket.frames).toHaveLength(2);
  expect(Math.max(...socket.frames.map(({ length }) => length))).toBeLessThanOrEqual(12);
  socket.close();
});

test('[P96] it hears the clock again and again without asking', async () => {
  const socket = probe(await relayWith({ heartbeatMs: 20 }));
  await until('three heartbeats', () => socket.frames.length >= 4);
  socket.close();
});

test('[P97] anything but a ping closes it, and reaches no room', async () => {
  const at = await relayWith();
  const bad: readonly (Uint8Array | string)[] = [
    stepOne(),
    'text',
    Uint8Array.of(MESSAGE.saved, 1),
    Uint8Array.of(MESSAGE.clock, 1, 1),
  ];
  for (const each of bad) {
    const socket = probe(at);
    await heard(socket);
    socket.send(each);
    expect(await socket.closed()).toBe(CLOSE.badData);
  }
});

test('[P97] a frame that is larger than any ping is too large, in parts as in one', async () => {
  const at = await relayWith();
  const whole = probe(at);
  await heard(whole);
  whole.send(new Uint8Array(17));
  expect(await whole.closed()).toBe(CLOSE.tooLarge);
  const parts = probe(at);
  await heard(parts);
  for (const fin of [false, false, true]) parts.socket.send(new Uint8Array(8), { fin });
  expect(await parts.closed()).toBe(CLOSE.tooLarge);
});

test('[P97] too many pings close it, of either kind', async () => {
  const at = await relayWith({ probeRatePerSecond: 1, probeBurst: 3 });
  const ours = probe(at);
  await heard(ours);
  for (let number = 1; number <= 9; number += 1) ours.send(ping(number));
  expect(await ours.closed()).toBe(CLOSE.tooFast);
  expect(ours.frames.length).toBeLessThan(9);
  const stock = probe(at);
  await heard(stock);
  let pongs = 0;
  stock.socket.on('pong', () => {
    pongs += 1;
  });
  for (let number = 1; number <= 9; number += 1) stock.socket.ping();
  expect(await stock.closed()).toBe(CLOSE.tooFast);
  expect(pongs).toBe(0);
});

test('[P97] it may stay only so long', async () => {
  expect(await probe(await relayWith({ probeMs: 30 })).closed()).toBe(1000);
});

test('[P97] only so many come from one network, and from all; who leaves makes room', async () => {
  const at = await relayWith({ probesPerNetwork: 2, probes: 3 });
  const [one, two] = [probe(at), probe(at)];
  await heard(one);
  await heard(two);
  expect(await probe(at).closed()).toBe(CLOSE.tooManyConnections);
  one.socket.close();
  await one.closed();
  const three = probe(at);
  expect(await heard(three)).toBe(0);
  two.close();
  three.close();
});

test('[P97] the networks are those of a trusted proxy, and all of them have a bound', async () => {
  relay = await startRelay({
    limits: { probesPerNetwork: 2, probes: 3 },
    config: { trustProxy: true },
  });
  const { url } = relay;
  const from = (address: string) =>
    new Promise<number>((resolve) => {
      const headers = { 'x-forwarded-for': address };
      const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/probe`, [SUBPROTOCOL], {
        headers,
      });
      socket.on('message', () => resolve(0));
      socket.on('close', resolve);
    });
  expect(await from('192.0.2.1')).toBe(0);
  expect(await from('2001:db8::1')).toBe(0);
  expect(await from('2001:db8::2')).toBe(0);
  expect(await from('192.0.2.9')).toBe(CLOSE.tooManyConnections);
});

test('[P96] [P6] a page of another host may not, nor another version of the app', async () => {
  const at = await relayWith();
  expect(await probe(at, { origin: 'https://elsewhere.example' }).closed()).toBe(CLOSE.notAllowed);
  expect(await probe(at, { protocols: ['mellanrum.v0'] }).closed()).toBe(CLOSE.clientTooOld);
});

test('[P24] who tries the network while the relay stops is told to come back later', async () => {
  const at = await relayWith();
  const socket = probe(at);
  await heard(socket);
  await at.stop();
  relay = null;
  expect(await socket.closed()).toBe(CLOSE.tryLater);
});
