import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../support/api.ts';
import { freshFolder, startRelay, type TestRelay } from '../support/relay.ts';

let relay: TestRelay;
beforeAll(async () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>Mellanrum</title>');
  writeFileSync(join(folder, 'sw.js'), 'self');
  writeFileSync(join(folder, 'assets', 'app-3f2a.js'), 'app');
  writeFileSync(join(folder, '.secret'), 'secret');
  relay = await startRelay({ clientFolder: folder });
});
afterAll(() => relay.stop());

const get = (path: string) => ask(relay, 'GET', path);

test.each(['/', '/w/abcdefghijklmnopqrstuv', '/screen/abcdefghijklmnopqrstuv', '/join'])(
  '%s is the client, asked for anew each time',
  async (path) => {
    const { status, text, headers } = await get(path);
    expect([status, text]).toEqual([200, '<title>Mellanrum</title>']);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  },
);

test('a file with a hash in its name is kept for ever, the service worker is not', async () => {
  expect((await get('/assets/app-3f2a.js')).headers.get('cache-control')).toContain('immutable');
  expect((await get('/sw.js')).headers.get('cache-control')).toBe('no-cache');
});

test('a file that is not there is no page', async () => {
  for (const path of ['/assets/app-0000.js', '/nothing.png', '/.secret', '/..%2f..%2fetc/passwd']) {
    expect((await get(path)).text).not.toMatch(/^(?:secret|root:)/);
  }
  expect((await get('/assets/app-0000.js')).status).toBe(404);
});

test('the interfaces are never answered with a page', async () => {
  for (const path of ['/api', '/api/', '/api/nothing', '/sync/abc', '/healthz/x']) {
    const { status, headers } = await get(path);
    expect([status, headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  }
});

test('without a built client the interfaces still answer', async () => {
  const bare = await startRelay();
  expect((await ask(bare, 'GET', '/healthz')).status).toBe(200);
  expect((await ask(bare, 'GET', '/')).status).toBe(404);
  await bare.stop();
});
