import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { askServer } from '../../../client/sync/network/askServer.ts';
import { startRelay } from '../../support/relay.ts';

/* Who answers at the relay's address. */

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function answering(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const ask = (origin: string) => askServer(origin, AbortSignal.timeout(10_000));
const LOGIN = '<!doctype html><title>Välkommen till gästnätet</title>';

test('a relay answers', async () => {
  const relay = await startRelay();
  closing.push(() => relay.stop());
  expect(await ask(relay.url)).toBe('answers');
});

test.each<[string, RequestListener]>([
  ['gives its own page for everything', (_, answer) => answer.end(LOGIN)],
  [
    'sends one elsewhere',
    (_, answer) => answer.writeHead(302, { location: 'http://portal.test/' }).end(),
  ],
  ['says that one has to log in', (_, answer) => answer.writeHead(511).end(LOGIN)],
  ['forbids', (_, answer) => answer.writeHead(403).end(LOGIN)],
])('a network that %s is something else', async (_, listener) => {
  expect(await ask(await answering(listener))).toBe('other');
});

test('a proxy that has no relay behind it is a silent relay, and so is nobody at all', async () => {
  const proxy = await answering((_, answer) => answer.writeHead(502).end('<h1>Bad Gateway</h1>'));
  expect(await ask(proxy)).toBe('silent');
  expect(await ask('http://127.0.0.1:1')).toBe('silent');
});
