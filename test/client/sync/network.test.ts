import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { verdictOf } from '#shared/domain/networkTest.ts';
import {
  type NetworkTest,
  type NetworkTestTerms,
  newNetworkTest,
} from '../../../client/sync/network/networkTest.ts';
import { startRelay, type TestRelay } from '../../support/relay.ts';
import { until } from '../../support/until.ts';

let relay: TestRelay | null = null;
let other: Server | null = null;
afterEach(async () => {
  await relay?.stop();
  other?.closeAllConnections();
  other?.close();
  relay = null;
  other = null;
});

/** How many sockets have been opened, and how many of them are still there. */
class CountedSocket extends WebSocket {
  static all: CountedSocket[] = [];
  constructor(url: string | URL, protocols?: string | string[]) {
    super(url, protocols);
    CountedSocket.all.push(this);
  }
}

function begin(origin: string, change: Partial<NetworkTestTerms> = {}): NetworkTest {
  CountedSocket.all = [];
  return newNetworkTest({
    origin,
    WebSocket: CountedSocket,
    now: () => Date.now() + 3_600_000,
    steady: () => performance.now(),
    patience: 2_000,
    askServer: async () => 'answers',
    tryStorage: async () => 'kept',
    lookForApp: async () => 'notYet',
    quiet: 50,
    pings: 4,
    between: 5,
    sockets: 6,
    ...change,
  });
}
const ended = async ({ state }: NetworkTest) => {
  await until('the test has ended', () => state.get().kind !== 'running');
  return state.get();
};
const allGone = () =>
  until('every socket is gone', () =>
    CountedSocket.all.every(({ readyState }) => readyState === WebSocket.CLOSED),
  );

test('against a relay that answers everything is found out, and nothing is left open', async () => {
  relay = await startRelay();
  const { kind, findings } = await ended(begin(relay.url));
  expect(kind).toBe('done');
  expect(findings).toMatchObject({
    server: 'answers',
    socket: 'opens',
    quiet: { held: true },
    delay: { sent: 4, lost: 0 },
    sockets: { asked: 6, opened: 6, busy: 0 },
    storage: 'kept',
    app: 'notYet',
  });
  expect(verdictOf(findings)).toBe('holds');
  expect(findings.quiet?.lasted).toBeGreaterThan(40);
  // This device is an hour fast.
  expect(Math.round((findings.clock ?? 0) / 60_000)).toBe(60);
  await allGone();
});

test('a network that lets no socket through is told from a server that is silent', async () => {
  other = createServer((_, response) => response.end('{"status":"ok"}')).listen(0, '127.0.0.1');
  await until('it listens', () => other?.listening === true);
  const { port } = other.address() as AddressInfo;
  const { findings } = await ended(begin(`http://127.0.0.1:${port}`));
  expect(findings.socket).toBe('blocked');
  expect(findings.quiet).toBeUndefined();
  expect(verdictOf(findings)).toBe('blocked');
});

test('a network that opens a socket and lets nothing through is one that blocks', async () => {
  // An upgrade is answered as it should be, and then nothing ever comes.
  other = createServer();
  other.on('upgrade', (request, stream) => {
    void acceptKey(String(request.headers['sec-websocket-key'])).then((accept) =>
      stream.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\nSec-WebSocket-Protocol: mellanrum.v1\r\n\r\n`,
      ),
    );
  });
  other.listen(0, '127.0.0.1');
  await until('it listens', () => other?.listening === true);
  const { port } = other.address() as AddressInfo;
  const { findings } = await ended(begin(`http://127.0.0.1:${port}`, { patience: 100 }));
  expect(findings.socket).toBe('blocked');
});

test('a socket that is cut while nobody says anything does not hold, and for how long it did is told', async () => {
  relay = await startRelay({ limits: { probeMs: 80 } });
  const { findings } = await ended(begin(relay.url, { quiet: 60_000, pings: 1, sockets: 1 }));
  expect(findings.quiet?.held).toBe(false);
  expect(findings.quiet?.lasted).toBeLessThan(60_000);
  expect(verdictOf(findings)).toBe('cuts');
});

test('what the relay has no room for is told as that', async () => {
  relay = await startRelay({ limits: { probesPerNetwork: 5 } });
  const { findings } = await ended(begin(relay.url, { quiet: 300 }));
  const { opened, busy } = findings.sockets ?? { opened: 0, busy: 0 };
  expect(busy).toBeGreaterThan(0);
  expect(opened + busy).toBe(6);
  expect(verdictOf(findings)).toBe('holds');
});

test('a relay without any room says nothing about the network', async () => {
  relay = await startRelay({ limits: { probes: 0 } });
  const { findings } = await ended(begin(relay.url));
  expect(verdictOf(findings)).toBe('busy');
});

test('cancelled, it closes every socket at once and finds out no more', async () => {
  relay = await startRelay();
  const run = begin(relay.url, { quiet: 60_000 });
  await until('the sockets are tried', () => run.state.get().findings.sockets !== undefined);
  run.cancel();
  expect(run.state.get().kind).toBe('cancelled');
  await allGone();
  expect(run.state.get().findings.quiet).toBeUndefined();
});

async function acceptKey(key: string): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
}
