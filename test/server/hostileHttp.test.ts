import { mkdirSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../support/api.ts';
import { RawSocket } from '../support/rawSocket.ts';
import { freshFolder, startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { until } from '../support/until.ts';

let relay: TestRelay;
let workshop: TestWorkshop;
beforeAll(async () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>Mellanrum</title>');
  writeFileSync(join(folder, 'assets', 'app-3f2a.js'), 'app');
  relay = await startRelay({ clientFolder: folder, limits: { headersMs: 400, requestMs: 800 } });
  workshop = await relay.createWorkshop();
});
afterAll(() => relay.stop());

/** A connection that says exactly what it is told, and all that came back until the relay ended it. */
function rawly(...words: readonly string[]): {
  readonly socket: Socket;
  said(): string;
  ended(): Promise<void>;
} {
  let said = '';
  let isOver = false;
  const socket = connect({ port: relay.port, host: '127.0.0.1', allowHalfOpen: true });
  socket.on('data', (chunk: Buffer) => {
    said += chunk.toString('latin1');
  });
  socket.on('end', () => {
    isOver = true;
  });
  socket.on('error', () => {
    isOver = true;
  });
  for (const word of words) socket.write(word);
  return { socket, said: () => said, ended: () => until('the relay ended it', () => isOver) };
}

const heads = (method: string, path: string, ...more: readonly string[]) =>
  [`${method} ${path} HTTP/1.1`, `Host: 127.0.0.1:${relay.port}`, ...more, '', ''].join('\r\n');

async function statusOf(...words: readonly string[]): Promise<string> {
  const { socket, said, ended } = rawly(...words);
  await ended();
  socket.destroy();
  return /^HTTP\/1\.1 (\d{3})/.exec(said())?.[1] ?? said();
}

const stands = async () => (await ask(relay, 'GET', '/healthz')).status === 200;

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])(
  '%s of a page or a file is not taken',
  async (method) => {
    for (const path of ['/', '/w/abc', '/assets/app-3f2a.js']) {
      const { status, headers } = await ask(relay, method, path);
      expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    }
  },
);

test('an interface says which methods it takes, HEAD where it takes GET', async () => {
  const allowed = async (method: string, path: string) => {
    const { status, headers } = await ask(relay, method, path);
    return [status, headers.get('allow')];
  };
  expect(await allowed('GET', '/api/workshops')).toEqual([405, 'POST']);
  expect(await allowed('PUT', `/api/workshops/${workshop.id}`)).toEqual([405, 'GET, HEAD, DELETE']);
  expect(await allowed('POST', '/readyz')).toEqual([405, 'GET, HEAD']);
});

test('TRACE and CONNECT get no echo and no tunnel', async () => {
  expect(await statusOf(heads('TRACE', '/', 'Connection: close'))).toBe('405');
  const { socket, said, ended } = rawly(heads('CONNECT', 'example.org:443'));
  await ended();
  socket.destroy();
  expect(said()).not.toMatch(/^HTTP\/1\.1 2/);
});

test.each([
  '/../../etc/passwd',
  '/assets/../../package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/assets/%00',
  '/%ff%fe',
  '/%',
  '/..\\..\\package.json',
  '//etc/passwd',
  'http://elsewhere.example/etc/passwd',
  '*',
])('nothing outside the client is served: %s', async (path) => {
  const { socket, said, ended } = rawly(heads('GET', path, 'Connection: close'));
  await ended();
  socket.destroy();
  expect(said()).toMatch(/^HTTP\/1\.1 (?:200|400|404) /);
  expect(said()).not.toMatch(/root:|"dependencies"/);
});

test.each<readonly [string, () => string, string]>([
  ['a head that is none', () => 'hello\r\n\r\n', '400'],
  ['a head without an end', () => `GET / HTTP/1.1\r\nX: ${'x'.repeat(40_000)}`, '431'],
  [
    'two lengths',
    () => heads('POST', '/api/join', 'Content-Length: 5', 'Content-Length: 6'),
    '400',
  ],
  [
    'a length and chunks, as in request smuggling',
    () => heads('POST', '/api/join', 'Content-Length: 5', 'Transfer-Encoding: chunked'),
    '400',
  ],
  ['no Host', () => 'GET /healthz HTTP/1.1\r\n\r\n', '400'],
  [
    'an expectation that nobody knows',
    () => heads('POST', '/api/join', 'Expect: tea', 'Connection: close'),
    '417',
  ],
])('%s is refused', async (_, words, status) => {
  expect(await statusOf(words())).toBe(status);
  expect(await stands()).toBe(true);
});

test('whoever sends a head or a body a letter at a time is not waited for', async () => {
  expect(await statusOf('GET / HTTP/1.1\r\nHo')).toBe('408');
  expect(await statusOf(heads('POST', '/api/join', 'Content-Length: 20'), '{"co')).toBe('408');
});

test('connections that say nothing are let go, however many, and others are served meanwhile', async () => {
  const silent = Array.from({ length: 400 }, () => rawly());
  await until('all are connected', () => silent.every(({ socket }) => !socket.connecting));
  expect(await stands()).toBe(true);
  await Promise.all(silent.map(({ ended }) => ended()));
  for (const { socket } of silent) socket.destroy();
  expect(await stands()).toBe(true);
});

test('[P33] a body above the limit, with or without saying so, is 413 and leaves nothing', async () => {
  const body = JSON.stringify({ title: 'x'.repeat(200_000) });
  expect((await ask(relay, 'POST', '/api/workshops', { body })).status).toBe(413);
  const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
  const chunked = heads('POST', '/api/join', 'Transfer-Encoding: chunked', 'Connection: close');
  expect(await statusOf(chunked, chunk, chunk, '0\r\n\r\n')).toBe('413');
});

test.each<readonly [string, Readonly<Record<string, string>>, string, number]>([
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'title=x', 400],
  ['XML', { 'content-type': 'application/xml' }, '<title>x</title>', 400],
  ['compressed bytes', { 'content-encoding': 'gzip' }, '\u001f\u008b\u0008', 400],
  ['an array', { 'content-type': 'application/json' }, '[]', 400],
  ['a prototype', { 'content-type': 'application/json' }, '{"__proto__":{"title":"x"}}', 400],
  ['deep nesting', { 'content-type': 'application/json' }, '['.repeat(30_000), 400],
])('%s instead of a workshop is a problem in words', async (_, headers, body, status) => {
  const answer = await ask(relay, 'POST', '/api/workshops', { headers, body });
  expect(answer.status).toBe(status);
  expect(answer.json).toMatchObject({ status, type: expect.stringMatching(/^urn:mellanrum:/) });
  expect(answer.text).not.toContain(body);
});

test('[P36] a page of another origin changes nothing here, and what is no page may', async () => {
  const create = (origin?: string) =>
    ask(relay, 'POST', '/api/workshops', {
      body: { title: 'Dag' },
      headers: origin === undefined ? {} : { origin },
    });
  for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1']) {
    expect(await create(origin)).toMatchObject({
      status: 403,
      json: { type: 'urn:mellanrum:problem:notAllowed' },
    });
  }
  expect((await create(relay.url)).status).toBe(201);
  expect((await create()).status).toBe(201);
});

const upgradeTo = (path: string, ...more: readonly string[]) =>
  heads('GET', path, 'Connection: Upgrade', 'Upgrade: websocket', ...more);

test.each<readonly [string, readonly string[], string]>([
  ['no key', ['Sec-WebSocket-Version: 13'], '400'],
  ['a key that is none', ['Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: x'], '400'],
  [
    'another version',
    ['Sec-WebSocket-Version: 99', `Sec-WebSocket-Key: ${'A'.repeat(22)}==`],
    '400',
  ],
  [
    'subprotocols that are none',
    [
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${'A'.repeat(22)}==`,
      'Sec-WebSocket-Protocol: ,;@',
    ],
    '400',
  ],
])('an upgrade with %s is refused in HTTP', async (_, more, status) => {
  expect(await statusOf(upgradeTo('/sync/AAAAAAAAAAAAAAAAAAAAAA', ...more))).toBe(status);
  expect(await stands()).toBe(true);
});

test('an upgrade elsewhere is answered and its connection is not kept, though the other end keeps it open', async () => {
  const all = Array.from({ length: 200 }, () => rawly(upgradeTo('/elsewhere')));
  await Promise.all(all.map(({ ended }) => ended()));
  // A connection that only one end has closed takes writes until the other end resets it.
  const isReset = all.map(({ socket }) => new Promise((resolve) => socket.once('close', resolve)));
  for (const { socket } of all) {
    socket.on('error', () => undefined);
    socket.write('x');
    socket.write('x');
  }
  const more = setInterval(() => all.forEach(({ socket }) => void socket.write('x')), 20);
  await Promise.all(isReset);
  clearInterval(more);
  expect(all[0]?.said()).toMatch(/^HTTP\/1\.1 404 /);
});

test('bytes that are no frames end their socket and nothing else', async () => {
  const peer = await new RawSocket(relay, workshop, 'participant').joined();
  const head = upgradeTo(
    `/sync/${workshop.id}`,
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${'A'.repeat(22)}==`,
    `Sec-WebSocket-Protocol: mellanrum.v1, key.${workshop.keys.participant}, device.${'A'.repeat(22)}`,
  );
  const { socket, said, ended } = rawly(head, 'GET / HTTP/1.1\r\n\r\n');
  await ended();
  socket.destroy();
  expect(said()).toMatch(/^HTTP\/1\.1 101 /);
  await peer.settled();
  expect(peer.code).toBeNull();
  peer.close();
});
