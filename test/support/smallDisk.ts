import { spawnSync } from 'node:child_process';
import {
  closeSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { freshFolder } from './relay.ts';

/** A data folder whose disk can be made full under a running relay. */
export interface SmallDisk {
  readonly folder: string;
  /** For the relay that is to run on it. */
  readonly env?: Readonly<Record<string, string>>;
  /** From now on nothing can be written. `relay`: its process. */
  fill(relay: number): void;
  free(relay: number): void;
  close(): void;
}

/** All the ways that this machine allows; the last one is possible everywhere. */
export function smallDisks(): readonly (readonly [kind: string, make: () => SmallDisk])[] {
  const ways = [
    ['a disk that is full', ownDisk, canMount],
    ['files that may not grow', limitedFiles, () => works('prlimit', ['--version'])],
    ['a database that another program holds', heldDatabase, () => true],
    ['a database that may only be read from now on', () => faultyDatabase('readOnly'), () => true],
    ['a disk that fails at every commit', () => faultyDatabase('noCommit'), () => true],
  ] as const;
  return ways.filter(([, , isPossible]) => isPossible()).map(([kind, make]) => [kind, make]);
}

/** ENOSPC: a tmpfs of three megabytes, which only who may mount can have. */
function ownDisk(): SmallDisk {
  const folder = freshFolder();
  if (!works('mount', ['-t', 'tmpfs', '-o', 'size=3m,mode=0777', 'tmpfs', folder])) {
    throw new Error('no disk could be mounted');
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => writeUntilFull(filler),
    free: () => rmSync(filler),
    close: () => void spawnSync('umount', ['-l', folder]),
  };
}

export function canMount(): boolean {
  const folder = freshFolder();
  return works('mount', ['-t', 'tmpfs', 'tmpfs', folder]) && works('umount', [folder]);
}

function writeUntilFull(path: string): void {
  const file = openSync(path, 'w');
  // Down to the last byte: a page of the database is small.
  for (let size = 64 * 1024; size >= 1; size = Math.floor(size / 8)) {
    const block = Buffer.alloc(size, 1);
    while (hasWritten(file, block));
  }
  closeSync(file);
}

function hasWritten(file: number, block: Buffer): boolean {
  try {
    return writeSync(file, block) === block.length;
  } catch {
    return false; // ENOSPC is what is wanted here
  }
}

/** EFBIG, which SQLite tells as an input/output error: no file may grow beyond what the log is now. */
function limitedFiles(): SmallDisk {
  const folder = freshFolder();
  const limit = (relay: number, bytes: string) =>
    works('prlimit', ['--pid', String(relay), `--fsize=${bytes}:unlimited`]);
  return {
    folder,
    fill: (relay) => void limit(relay, String(sizeOfLog(folder))),
    free: (relay) => void limit(relay, 'unlimited'),
    close: () => undefined,
  };
}

const sizeOfLog = (folder: string): number => {
  const log = readdirSync(folder).find((name) => name.endsWith('-wal'));
  return log === undefined ? 0 : statSync(join(folder, log)).size;
};

/** SQLITE_BUSY: another program has begun to write and does not end. */
function heldDatabase(): SmallDisk {
  const folder = freshFolder();
  let holder: DatabaseSync | null = null;
  return {
    folder,
    fill: () => {
      holder = new DatabaseSync(join(folder, 'mellanrum.sqlite'), { timeout: 5_000 });
      holder.exec('BEGIN IMMEDIATE');
    },
    free: () => {
      holder?.exec('ROLLBACK');
      holder?.close();
    },
    close: () => undefined,
  };
}

/** SQLITE_READONLY, and SQLITE_IOERR as EIO brings it: in the relay's own process, see `brokenDatabase.ts`. */
export function faultyDatabase(fault: 'readOnly' | 'noCommit' | 'noRead'): Required<SmallDisk> {
  const folder = freshFolder();
  const sign = join(freshFolder(), fault);
  const loaded = pathToFileURL(join(import.meta.dirname, 'brokenDatabase.ts'));
  return {
    folder,
    env: { NODE_OPTIONS: `--import=${loaded}`, DATABASE_FAULT: sign },
    fill: () => writeFileSync(sign, ''),
    free: () => rmSync(sign),
    close: () => undefined,
  };
}

const works = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, [...args], { stdio: 'ignore' }).status === 0;
