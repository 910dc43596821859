import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLOSE } from '#shared/protocol/closeCodes.ts';
import { SUBPROTOCOL } from '#shared/protocol/messages.ts';
import { protocolsFor, type RawOptions, RawSocket } from '../support/rawSocket.ts';
import { newDevice, startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { until } from '../support/until.ts';

let relay: TestRelay;
let workshop: TestWorkshop;
beforeAll(async () => {
  relay = await startRelay({ limits: { connectionsPerDevice: 2, connectionsPerWorkshop: 3 } });
  workshop = await relay.createWorkshop();
});
afterAll(() => relay.stop());

const open = (options: RawOptions) => new RawSocket(relay, workshop, 'participant', options);
const key = () => workshop.keys.participant;

test('[P1] the answer is our protocol, wherever among the offered ones it stands', async () => {
  const [ours = '', secret = '', device = ''] = protocolsFor(key());
  for (const protocols of [
    [secret, ours, device],
    [device, secret, ours],
  ]) {
    const socket = await open({ protocols }).joined();
    expect(socket.socket.protocol).toBe(SUBPROTOCOL);
    socket.close();
  }
});

test('[P1] a client of another version can see why it is closed', async () => {
  const socket = open({ protocols: [`key.${key()}`, 'mellanrum.v0', `device.${newDevice()}`] });
  expect(await socket.closed()).toBe(CLOSE.clientTooOld);
  expect(socket.socket.protocol).toBe('mellanrum.v0');
});

test('[P1] a key is never echoed, also when nothing else is offered', async () => {
  const socket = open({ protocols: [`key.${key()}`] });
  await socket.closed();
  expect(socket.socket.protocol).toBe('');
  expect(socket.frames).toEqual([]);
});

const device = `device.${newDevice()}`;
test.each([
  [
    'a key of another workshop',
    () => [SUBPROTOCOL, `key.${randomBytes(32).toString('base64url')}`, device],
  ],
  ['a key that was cut off', () => [SUBPROTOCOL, `key.${key().slice(0, 20)}`, device]],
  ['no key', () => [SUBPROTOCOL, device]],
  ['no device', () => [SUBPROTOCOL, `key.${key()}`]],
  ['a device secret of the wrong length', () => [SUBPROTOCOL, `key.${key()}`, 'device.short']],
  ['no subprotocol at all', () => []],
])('[P2] %s closes with 4401', async (_, protocols) => {
  const socket = open({ protocols: protocols() });
  expect(await socket.closed()).toBe(CLOSE.badCapability);
  expect(socket.frames).toEqual([]);
});

test.each(['A'.repeat(22), 'nonsense', '..%2f..', 'x'.repeat(500)])(
  '[P2] an id that was never here closes with 4410: %s',
  async (id) => {
    expect(await open({ path: `/sync/${id}` }).closed()).toBe(CLOSE.notHere);
  },
);

test('[P2] only a path that is none of ours gets an HTTP answer', async () => {
  const status = await new Promise((resolve) => {
    const upgrade = request(`${relay.url}/elsewhere`, {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': randomBytes(16).toString('base64'),
      },
    });
    upgrade.on('response', (response) => resolve(response.statusCode));
    upgrade.end();
  });
  expect(status).toBe(404);
});

test('[P6] a page of another origin is closed with 4403', async () => {
  for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1', 'not a url']) {
    expect(await open({ origin }).closed()).toBe(CLOSE.notAllowed);
  }
});

test('[P6] our own page, and what is no page, may come in', async () => {
  for (const origin of [relay.url, undefined]) {
    const socket = await open(origin === undefined ? {} : { origin }).joined();
    expect(socket.code).toBeNull();
    socket.close();
  }
});

test('[P23] a device, and a workshop, has only so many sockets', async () => {
  const mine = newDevice();
  const crowded = await relay.createWorkshop();
  const own = () => new RawSocket(relay, crowded, 'participant', { device: mine });
  const other = () => new RawSocket(relay, crowded, 'participant');
  const first = await own().joined();
  const second = await own().joined();
  expect(await own().closed()).toBe(CLOSE.tooManyConnections);
  const third = await other().joined();
  expect(await other().closed()).toBe(CLOSE.tooManyConnections);
  for (const socket of [first, second, third]) socket.close();
});

test('[P20] who has been silent is asked with a ping, and stays for answering it', async () => {
  const strict = await startRelay({ limits: { heartbeatMs: 20, idleMs: 600 } });
  const here = await strict.createWorkshop();
  const silent = await new RawSocket(strict, here, 'participant').joined();
  let pings = 0;
  silent.socket.on('ping', () => {
    pings += 1;
  });
  await until('three pings', () => pings >= 3 || silent.code !== null);
  expect(silent.code).toBeNull();
  silent.close();
  await strict.stop();
});
