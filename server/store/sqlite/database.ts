import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { StoreProblem } from '../StoreProblem.ts';
import { MIGRATIONS, SCHEMA_VERSION } from './schema.ts';

export interface Database {
  readonly sql: DatabaseSync;
  readonly path: string;
  /** Throws when the file is no longer where the next start will look for it. */
  mustBeInPlace(): void;
  close(): void;
}

/** In the folder that DATA_DIR names. */
export const DATABASE_FILE = 'mellanrum.sqlite';

/**
 * Opens, or creates, the database of a folder and holds the folder for this process alone:
 * a second relay on the same files would keep boards in memory that the first one changes.
 */
export function openDatabase(folder: string): Database {
  const lock = holdFolder(folder);
  try {
    const path = join(folder, DATABASE_FILE);
    const sql = new DatabaseSync(path, { timeout: FOREIGN_LOCK_MS });
    prepare(sql, folder);
    const { ino } = statSync(path);
    return {
      sql,
      path,
      // The system writes on into a file that was removed under it; nothing of that is ever found again.
      mustBeInPlace: () => {
        const found = statSync(path, { throwIfNoEntry: false });
        if (found?.ino !== ino) throw new StoreProblem('The database is not in its place.');
      },
      close: () => {
        sql.close();
        lock.close();
      },
    };
  } catch (fault) {
    lock.close();
    throw asProblem(fault, folder);
  }
}

/** An exclusive transaction, never finished: the operating system lets go of it when the process dies. */
export function holdFolder(folder: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true });
    const lock = new DatabaseSync(join(folder, 'relay.lock'), { timeout: 3000 });
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (fault) {
    if (errorCode(fault) === SQLITE_BUSY) {
      throw new StoreProblem(`Another relay already uses DATA_DIR (${folder}).`);
    }
    throw asProblem(fault, folder);
  }
}

function prepare(sql: DatabaseSync, folder: string): void {
  const version = versionOf(sql);
  if (version > SCHEMA_VERSION) {
    throw new StoreProblem(
      `The database in DATA_DIR (${folder}) was written by a newer version of Mellanrum (${version}, this one knows ${SCHEMA_VERSION}). Start that version, or choose another folder. Nothing was changed.`,
    );
  }
  sql.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA wal_autocheckpoint = ${LOG_PAGES};
  `);
  for (const [step, migration] of MIGRATIONS.entries()) {
    if (step < version) continue;
    sql.exec(`BEGIN IMMEDIATE; ${migration}; PRAGMA user_version = ${step + 1}; COMMIT;`);
  }
  mustBeWritable(sql);
}

/** A file that may only be read is opened all the same. A disk that is full may be emptied while the relay runs. */
function mustBeWritable(sql: DatabaseSync): void {
  try {
    sql.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  } catch (fault) {
    if (errorCode(fault) === SQLITE_READONLY) throw fault;
  }
}

function versionOf(sql: DatabaseSync): number {
  const row = sql.prepare('PRAGMA user_version').get();
  return v.parse(v.object({ user_version: v.number() }), row).user_version;
}

/**
 * A write-ahead log of so many pages, 32 MB, is folded in by the commit that makes it so long: everybody who writes waits for
 * that. Mostly it is shorter, since it is folded in whenever nobody writes.
 */
const LOG_PAGES = 8_000;

/** The folder is ours alone, but a tool may hold the file for a moment. All sockets wait meanwhile. */
const FOREIGN_LOCK_MS = 250;

const SQLITE_BUSY = 5;
const SQLITE_READONLY = 8;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_NOT_A_DATABASE = 26;

/** The library's own number (SQLITE_BUSY …); the lower byte is the class. */
function errorCode(fault: unknown): number | null {
  const known = fault instanceof Error && 'errcode' in fault && typeof fault.errcode === 'number';
  return known ? Number(fault.errcode) & 0xff : null;
}

function asProblem(fault: unknown, folder: string): unknown {
  if (fault instanceof StoreProblem) return fault;
  if (errorCode(fault) === SQLITE_NOT_A_DATABASE) {
    return new StoreProblem(`The file in DATA_DIR (${folder}) is not a database of Mellanrum.`);
  }
  if (errorCode(fault) === SQLITE_CORRUPT) {
    return new StoreProblem(
      `The database in DATA_DIR (${folder}) is damaged. Put a backup of the folder in its place, or choose an empty one: devices keep their copies.`,
    );
  }
  if (errorCode(fault) === SQLITE_FULL) {
    return new StoreProblem(
      `DATA_DIR (${folder}) has no room left. Make room on that disk, or choose another folder with DATA_DIR. Nothing is lost.`,
    );
  }
  const known = errorCode(fault) !== null || (fault instanceof Error && 'syscall' in fault);
  if (!known) return fault;
  return new StoreProblem(
    `DATA_DIR (${folder}) cannot be written to. Give this user the right to write there, or choose another folder with DATA_DIR.`,
  );
}
