import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreProblem } from '../store/StoreProblem.ts';
import { DATABASE_FILE } from '../store/sqlite/database.ts';
import { syncToDisk } from './syncToDisk.ts';

/** A relay that writes its file anew, after an erasure, holds it for some seconds. */
const PATIENCE_MS = 60_000;

export interface Copied {
  readonly workshops: number;
  readonly bytes: number;
}

/**
 * [P115] Copies the database of `dataDir` into `folder`, which is then such a folder itself: whole, checked, and as it
 * was at one instant, while relays go on writing. Throws a `StoreProblem` when it cannot; then nothing is left there.
 */
export function copyOut(dataDir: string, folder: string): Copied {
  const from = join(dataDir, DATABASE_FILE);
  const to = join(folder, DATABASE_FILE);
  if (!existsSync(from)) throw new StoreProblem(`There is no database in DATA_DIR (${dataDir}).`);
  if (existsSync(to)) {
    throw new StoreProblem(`There is a database in ${folder} already. Choose another folder.`);
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    writeCopy(from, unfinished);
    const workshops = checkedCount(unfinished);
    syncToDisk(unfinished);
    renameSync(unfinished, to);
    syncToDisk(folder);
    return { workshops, bytes: statSync(to).size };
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** `VACUUM INTO` takes what is valid and nothing of what was deleted; a copy of the file's pages would take both. */
function writeCopy(from: string, to: string): void {
  const sql = new DatabaseSync(from, { readOnly: true, timeout: PATIENCE_MS });
  try {
    sql.prepare('VACUUM INTO ?').run(to);
  } finally {
    sql.close();
  }
  // It holds the keys of every workshop.
  chmodSync(to, 0o600);
}

function checkedCount(file: string): number {
  const sql = new DatabaseSync(file, { readOnly: true });
  try {
    const found = sql.prepare('PRAGMA integrity_check').all();
    const isWhole = found.length === 1 && found[0]?.['integrity_check'] === 'ok';
    if (!isWhole) throw new StoreProblem('The copy is not whole. The database may be damaged.');
    return Number(sql.prepare('SELECT count(*) AS n FROM workshop').get()?.['n']);
  } finally {
    sql.close();
  }
}
