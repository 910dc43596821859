import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../support/relay.ts';

const MAIN = join(import.meta.dirname, '../../server/main.ts');

/** What it runs tells where what is compiled is kept, for itself and for its threads, and ends. */
const RUN = `
import { getCompileCacheDir } from 'node:module';
console.log(JSON.stringify([getCompileCacheDir() ?? null, process.env.NODE_COMPILE_CACHE]));
`;

/** `server/main.ts` as it is, in an installation of its own. */
function installed() {
  const root = freshFolder();
  for (const folder of ['server', 'node_modules']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  cpSync(MAIN, join(root, 'server/main.ts'));
  writeFileSync(join(root, 'server/run.ts'), RUN);
  const start = () => {
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'server/main.ts')], {
      encoding: 'utf8',
      env: {},
    });
    return { status, told: status === 0 ? JSON.parse(stdout) : stdout };
  };
  return { cache: join(root, 'node_modules/.cache'), start };
}

test('what is compiled is kept beside what is installed, and the next start finds it there', () => {
  const { cache, start } = installed();
  const kept = join(cache, 'node');
  const { told } = start();
  expect(told).toEqual([expect.stringContaining(kept), kept]);
  const filled = () =>
    readdirSync(kept, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const first = filled().map(({ name }) => name);
  expect(first.length).toBeGreaterThan(0);
  expect(start().status).toBe(0);
  expect(filled().map(({ name }) => name)).toEqual(first);
});

test('where nothing can be kept it starts all the same', () => {
  const { cache, start } = installed();
  // Also for root, who may write everywhere: there is no folder here, and none can be made.
  writeFileSync(cache, '');
  expect(start()).toEqual({ status: 0, told: [null, join(cache, 'node')] });
  expect(existsSync(join(cache, 'node'))).toBe(false);
});
