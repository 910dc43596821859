import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../support/api.ts';
import { freshFolder, startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';

let relay: TestRelay;
let workshop: TestWorkshop;
beforeAll(async () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>Mellanrum</title>');
  writeFileSync(join(folder, 'assets', 'app-3f2a.js'), 'app');
  relay = await startRelay({ clientFolder: folder });
  workshop = await relay.createWorkshop();
});
afterAll(() => relay.stop());

const api = (rest = '') => `/api/workshops/${workshop.id}${rest}`;
const ANSWERS: readonly (readonly [method: string, path: () => string, status: number])[] = [
  ['GET', () => '/', 200],
  ['GET', () => `/w/${workshop.id}`, 200],
  ['GET', () => '/assets/app-3f2a.js', 200],
  ['GET', () => '/assets/not-here.js', 404],
  ['POST', () => '/', 405],
  ['GET', () => '/healthz', 200],
  ['GET', () => '/readyz', 200],
  ['GET', () => '/metrics', 200],
  ['GET', () => '/api/nothing', 404],
  ['POST', () => '/api/workshops', 400],
  ['PUT', () => '/api/workshops', 405],
  ['POST', () => '/api/join', 400],
  ['GET', () => api(), 200],
  ['GET', () => api('/summary.md'), 200],
  ['GET', () => api('/summary.json'), 200],
  ['POST', () => api('/rotate'), 400],
  ['POST', () => api('/import'), 400],
];

test.each(ANSWERS)('%s %s has every strict header', async (method, path, status) => {
  const given = method === 'GET' ? {} : { body: 'x' };
  const key = workshop.keys.organiser;
  const answer = await ask(relay, method, path(), { key, ...given });
  expect(answer.status).toBe(status);
  const header = (name: string) => answer.headers.get(name);
  const policy = header('content-security-policy') ?? '';
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]),
  );
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  const host = `127.0.0.1:${relay.port}`;
  expect(policy).toContain(`connect-src 'self' ws://${host} wss://${host};`);
  expect(header('x-content-type-options')).toBe('nosniff');
  expect(header('referrer-policy')).toBe('no-referrer');
  expect(header('x-frame-options')).toBe('DENY');
  expect(header('cross-origin-opener-policy')).toBe('same-origin');
  expect(header('cross-origin-resource-policy')).toBe('same-origin');
  expect(header('permissions-policy')).toContain('camera=()');
  for (const name of ['set-cookie', 'access-control-allow-origin', 'x-powered-by', 'server']) {
    expect(header(name)).toBeNull();
  }
  expect(header('cache-control')).not.toBeNull();
});

test('an answer that holds a key or a text is never kept by a cache', async () => {
  const key = workshop.keys.organiser;
  for (const path of ['', '/summary.md', '/summary.json']) {
    const { headers } = await ask(relay, 'GET', api(path), { key });
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('a host that is none does not get into the policy', async () => {
  const headers = { 'x-forwarded-host': "evil.example 'unsafe-inline'" };
  const { headers: given } = await ask(relay, 'GET', '/', { headers });
  expect(given.get('content-security-policy')).not.toMatch(/evil|unsafe/);
});
