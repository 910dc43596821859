import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Store } from '../Store.ts';
import { boardTables } from './boards.ts';
import { openDatabase } from './database.ts';
import { erasureTables } from './erased.ts';
import { fixedTable, type KeptWords } from './fixed.ts';
import { tidyIfOwed } from './leaveNoTrace.ts';
import { markTable } from './marks.ts';
import { recordTable } from './records.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { slipTable } from './slips.ts';
import { Tidying } from './Tidying.ts';
import { together } from './transaction.ts';
import { workshopTables } from './workshops.ts';

/** What the thread of such a store needs beside the port. */
export interface SqliteStore extends Store {
  allFixed(id: WorkshopId): Promise<readonly KeptWords[]>;
  replaceFixed(words: readonly KeptWords[]): Promise<void>;
  /** Folds the write-ahead log in, as far as nobody reads it. */
  foldIn(): void;
  /** One commit for all that `work` writes; what is told within counts when this resolves. It waits for nothing else. */
  together<Value>(work: () => Promise<Value>): Promise<Value>;
}

/**
 * The embedded store: one SQLite file in `folder`. Calls are synchronous inside, so a promise that
 * resolved is a commit that is on the disk. Throws a `StoreProblem` when the folder cannot be used.
 */
export function openSqliteStore(folder: string): SqliteStore {
  const { sql, path, mustBeInPlace, close } = openDatabase(folder);
  const tidying = new Tidying(path);
  const inPlace =
    <Given extends readonly unknown[], Value>(write: (...given: Given) => Promise<Value>) =>
    async (...given: Given): Promise<Value> => {
      await tidying.over();
      mustBeInPlace();
      return write(...given);
    };
  const { create, update, rotate, remove, ...workshops } = workshopTables(sql, tidying);
  const { append, compact, ...boards } = boardTables(sql);
  const { writeRecord, ...records } = recordTable(sql);
  const { addFixed, removeFixed, rewriteFixed, replaceFixed, ...fixed } = fixedTable(sql);
  const { putSlips, emptySlips, ...slips } = slipTable(sql);
  const { addMark, rewriteMark, ...marks } = markTable(sql);
  const { settleErasure, ...erasures } = erasureTables(sql, tidying);
  tidyIfOwed(sql);
  const anyRow = sql.prepare('SELECT id FROM workshop LIMIT 1');
  return {
    ...workshops,
    ...boards,
    ...records,
    ...fixed,
    ...slips,
    ...marks,
    ...erasures,
    create: inPlace(create),
    update: inPlace(update),
    rotate: inPlace(rotate),
    remove: inPlace(remove),
    append: inPlace(append),
    compact: inPlace(compact),
    writeRecord: inPlace(writeRecord),
    addFixed: inPlace(addFixed),
    removeFixed: inPlace(removeFixed),
    rewriteFixed: inPlace(rewriteFixed),
    replaceFixed: inPlace(replaceFixed),
    foldIn: () => sql.exec('PRAGMA wal_checkpoint(PASSIVE)'),
    together: inPlace((work) => together(sql, work)),
    putSlips: inPlace(putSlips),
    emptySlips: inPlace(emptySlips),
    addMark: inPlace(addMark),
    rewriteMark: inPlace(rewriteMark),
    settleErasure: inPlace(settleErasure),
    // A write that changes nothing: reading says nothing about a disk that is full.
    check: inPlace(async () => {
      anyRow.get();
      sql.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    }),
    close: async () => {
      await tidying.over();
      close();
    },
  };
}
