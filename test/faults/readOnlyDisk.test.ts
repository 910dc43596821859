import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchDoc } from '../support/rawSocket.ts';
import { freshFolder, runMain, startRelayProcess } from '../support/relay.ts';
import { canMount, faultyDatabase } from '../support/smallDisk.ts';
import { until } from '../support/until.ts';
import { Writer } from '../support/writer.ts';

/** A copy of a data folder that may only be read, and the way back. */
interface ReadOnly {
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  makeWritable(): void;
  close(): void;
}

const modeOf = (folder: string, ofFolder: number, ofFiles: number): void => {
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), ofFiles);
  chmodSync(folder, ofFolder);
};

function mounted(data: string): ReadOnly {
  const folder = freshFolder();
  const mount = (...args: readonly string[]) => spawnSync('mount', [...args, folder]);
  mount('-t', 'tmpfs', '-o', 'size=8m', 'tmpfs');
  cpSync(data, folder, { recursive: true });
  mount('-o', 'remount,ro');
  return {
    folder,
    makeWritable: () => void mount('-o', 'remount,rw'),
    close: () => void spawnSync('umount', ['-l', folder]),
  };
}

const isHeldBack = (): boolean => process.getuid?.() !== 0;
const forbiddenFolder = (data: string): ReadOnly => forbidden(data, 0o555);
const forbiddenFiles = (data: string): ReadOnly => forbidden(data, 0o755);

function forbidden(data: string, ofFolder: number): ReadOnly {
  const folder = freshFolder();
  cpSync(data, folder, { recursive: true });
  modeOf(folder, ofFolder, 0o444);
  const makeWritable = () => modeOf(folder, 0o755, 0o644);
  return { folder, makeWritable, close: makeWritable };
}

/** What file permissions do to SQLite, also where this user may do anything. */
function faulty(data: string): ReadOnly {
  const { folder, env, fill, free, close } = faultyDatabase('readOnly');
  cpSync(data, folder, { recursive: true });
  fill(0);
  return { folder, env, makeWritable: () => free(0), close };
}

const WAYS = [
  ['a disk that is mounted read-only', mounted, canMount],
  ['a folder without the right to write', forbiddenFolder, isHeldBack],
  ['files without the right to write', forbiddenFiles, isHeldBack],
  ['a database that may only be read', faulty, () => true],
] as const;
const possible = WAYS.filter(([, , isPossible]) => isPossible());

async function boardOnDisk() {
  const relay = await startRelayProcess();
  const workshop = await relay.createWorkshop();
  const writer = new Writer(workshop);
  await writer.connect(relay);
  writer.startCard();
  await until('the card is saved', () => writer.hear() === writer.written);
  await relay.stop();
  return { workshop, writer, dataDir: relay.dataDir };
}

describe.each(possible)('%s', (_, make) => {
  let disk: ReadOnly;
  afterEach(() => disk.close());

  test('the start says so in one sentence, and the next one works when it can be written to', async () => {
    const { workshop, writer, dataDir } = await boardOnDisk();
    disk = make(dataDir);
    const run = runMain({ HOST: '127.0.0.1', PORT: '0', DATA_DIR: disk.folder, ...disk.env });
    expect(await run.ended).toBe(1);
    expect(run.said()).toMatch(/^mellanrum: DATA_DIR \(.*\) cannot be written to\..*\n$/);
    disk.makeWritable();
    const relay = await startRelayProcess({ dataDir: disk.folder, env: disk.env ?? {} });
    expect(writer.lostIn(await fetchDoc(relay, workshop))).toBe(0);
    await relay.stop();
  }, 60_000);
});
