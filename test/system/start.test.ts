import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BareClone, bareClone } from '../support/bareClone.ts';

/** Every way out of the machine is a closed door. */
const OFFLINE = {
  npm_config_offline: 'true',
  npm_config_registry: 'http://127.0.0.1:9',
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
};

let clone: BareClone;

beforeAll(() => {
  clone = bareClone();
});

afterAll(() => clone.remove());

/** In this order: the first start is the only one that finds nothing. */
describe('npm start', () => {
  test('on a bare clone it installs, builds and serves, whatever NODE_ENV says', async () => {
    const started = await clone.start({ NODE_ENV: 'production' });
    const page = await fetch(started.url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<script type="module"');
    expect(await (await fetch(`${started.url}/sw.js`)).text()).toContain('/assets/');
    expect(await started.stop('SIGTERM'), started.output()).toBe(0);
    await expect(fetch(started.url), 'SIGTERM to npm ends the relay').rejects.toThrow();
  });

  test('the second start needs no network, installs nothing and builds nothing', async () => {
    const started = await clone.start(OFFLINE);
    expect(started.output()).not.toMatch(/installing|building/);
    expect(await started.stop('SIGINT'), started.output()).toBe(0);
    await expect(fetch(started.url), 'SIGINT to npm ends the relay').rejects.toThrow();
  });

  test('it builds anew, without network, when the client has changed', async () => {
    appendFileSync(join(clone.folder, 'client/index.html'), '<!-- changed -->\n');
    const started = await clone.start(OFFLINE);
    expect(started.output()).toContain('building');
    expect(await (await fetch(started.url)).text()).toContain('<!-- changed -->');
    expect(await started.stop('SIGTERM'), started.output()).toBe(0);
  });
});
