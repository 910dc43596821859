import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../server/boot/machine.mjs';
import {
  allowedInBuild,
  asInstalled,
  asPruned,
  copyInto,
  readStages,
  type Stage,
} from '../support/imageFiles.ts';
import { fetchDoc } from '../support/rawSocket.ts';
import { freshFolder } from '../support/relay.ts';
import { type RunningImage, runImage } from '../support/runImage.ts';
import { openStock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

/* Nothing here runs a container: the stages of the Dockerfile are done in folders, step by step, with its own lines. */

let build: Stage;
let final: Stage;
/** What the image would hold at /app, and the volume at /data. */
let image: string;
let data: string;
let relay: RunningImage;

beforeAll(async () => {
  const [first, second] = readStages();
  if (!first || !second) throw new Error('The Dockerfile has two stages.');
  [build, final] = [first, second];
  const workshop = freshFolder();
  copyInto(workshop, build, null);
  asInstalled(workshop);
  execFileSync(process.execPath, ['server/boot/make.mjs'], { cwd: workshop, stdio: 'pipe' });
  unlinkSync(join(workshop, 'node_modules'));
  asPruned(workshop, build);
  image = freshFolder();
  copyInto(image, final, workshop);
  rmSync(workshop, { recursive: true });
  data = freshFolder();
  makeReadOnly();
  relay = await runImage(image, data, final);
});
afterAll(() => relay?.stop());

/** As root, everything belongs to root and the relay is somebody else; else it is all taken away from its owner. */
function makeReadOnly(): void {
  const [uid = 0, gid = 0] = (final.user ?? '').split(':').map(Number);
  execFileSync('chmod', ['-R', 'a+rX,a-w', image]);
  chmodSync(image, 0o555);
  if (process.getuid?.() === 0) chownSync(data, uid, gid);
}

const listing = () =>
  readdirSync(image, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('node_modules/'))
    .map((path) => `${path} ${statSync(join(image, path)).mtimeMs}`)
    .sort();

test('everything that is copied may be sent to whoever builds, and nothing else may', () => {
  const copied = build.copies.concat(final.copies).filter(({ from }) => from === null);
  const roots = new Set(copied.flatMap(({ sources }) => sources.map((one) => one.split('/')[0])));
  expect([...roots].sort()).toEqual([...allowedInBuild()].sort());
});

test('it runs as somebody who may do nothing, on the Node that the lock pins', () => {
  expect(final.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  expect(final.command[0]).toBe('/app/node_modules/node/bin/node');
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const said = spawnSync(join(image, 'node_modules/node/bin/node'), ['--version'], {
    encoding: 'utf8',
  });
  expect(said.stdout.trim()).toBe(`v${dependencies.node}`);
});

test('what only builds and tests is not in it', () => {
  for (const name of [
    'vite',
    'vitest',
    'typescript',
    '@biomejs',
    'playwright-core',
    'docx',
    'react-dom',
  ]) {
    expect(readdirSync(join(image, 'node_modules'))).not.toContain(name);
  }
  expect(readdirSync(image).sort()).toEqual(
    ['LICENSE', 'dist', 'node_modules', 'package.json', 'server', 'shared'].sort(),
  );
});

test('a day runs in it, on a file system that may only be read, and is saved in the volume alone', async () => {
  const before = listing();
  const page = await fetch(relay.url);
  expect(await page.text()).toContain('<div id="app">');
  const workshop = await relay.createWorkshop();
  const writer = openStock(relay, workshop, 'participant');
  await writer.synced();
  writeCard(writer.doc, 'Skrivet i en container', { workshop, device: writer.device });
  await until(
    'it is on the disk',
    async () => textsOf(await fetchDoc(relay, workshop)).length === 1,
  );
  writer.close();
  expect(readdirSync(data)).toContain('mellanrum.sqlite');
  expect(listing()).toEqual(before);
  expect(relay.said()).not.toMatch(/EROFS|EACCES/);
});

test('it tells whoever watches it that it can save, and that it is gone', async () => {
  expect(relay.run(final.healthy)).toBe(0);
  expect(relay.run(final.healthy, { PORT: '9' })).toBe(1);
});

test('a backup is taken in it with the same commands', () => {
  mkdirSync(join(data, 'copies'), { recursive: true });
  if (process.getuid?.() === 0) chownSync(join(data, 'copies'), 4040, 4040);
  const node = final.command[0] ?? '';
  expect(relay.run([node, 'server/upkeep/backup.ts', join(data, 'copies/first')])).toBe(0);
  expect(readdirSync(join(data, 'copies/first'))).toEqual(['mellanrum.sqlite']);
});

test('SIGTERM ends it cleanly', async () => {
  await relay.stop();
  expect(await relay.ended).toBe(0);
});
