import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beginNextLife } from '../relay/nextLife.ts';
import { StoreProblem } from '../store/StoreProblem.ts';
import { DATABASE_FILE, holdFolder } from '../store/sqlite/database.ts';
import { openSqliteStore } from '../store/sqlite/openSqliteStore.ts';
import { keepDeletions } from './keepDeletions.ts';
import { syncToDisk } from './syncToDisk.ts';

export interface PutBack {
  readonly workshops: number;
  /** Where what was there before lies now; null: there was nothing. */
  readonly putAside: string | null;
  /** Workshops of the copy that had been deleted since, and stay so. */
  readonly stayDeleted: number;
  /** Cards that had been erased since, and are back; null: what was there before cannot be read. */
  readonly cardsBack: number | null;
}

/** What SQLite keeps beside the file itself. */
const BESIDE = ['', '-wal', '-shm'];

/**
 * [P114] Puts a copy in the place of the database of `dataDir`, while no relay runs; `now` names where the old one is
 * put. Every board then begins its next life. Throws a `StoreProblem` when it cannot.
 */
export async function putBack(folder: string, dataDir: string, now: Date): Promise<PutBack> {
  const from = join(folder, DATABASE_FILE);
  if (!existsSync(from)) throw new StoreProblem(`There is no database in ${folder}.`);
  const isEmpty = !existsSync(join(dataDir, DATABASE_FILE));
  const aside = isEmpty ? null : join(dataDir, `replaced-${now.toISOString().replaceAll(':', '')}`);
  const before = exchange(from, dataDir, aside);
  const store = openSqliteStore(dataDir);
  try {
    for (const [id, at] of before.gone) await store.remove(id, at);
    const workshops = await beginNextLife(store);
    const { gone, cardsBack } = before;
    return { workshops, putAside: aside, stayDeleted: gone.length, cardsBack };
  } finally {
    await store.close();
  }
}

/** All that can fail is done beside, and then one file takes the other's place. */
function exchange(from: string, dataDir: string, aside: string | null) {
  const lock = holdFolder(dataDir);
  try {
    const place = join(dataDir, DATABASE_FILE);
    const incoming = `${place}.incoming`;
    copyFileSync(from, incoming);
    const before = keepDeletions(incoming, aside === null ? null : place);
    syncToDisk(incoming);
    if (aside !== null) {
      mkdirSync(aside, { mode: 0o700 });
      for (const end of BESIDE) {
        if (existsSync(place + end)) renameSync(place + end, join(aside, DATABASE_FILE + end));
      }
    }
    renameSync(incoming, place);
    syncToDisk(dataDir);
    return before;
  } finally {
    lock.close();
  }
}
