import type { Store } from '../Store.ts';
import { boardTables } from './boards.ts';
import { openDatabase } from './database.ts';
import { erasureTables } from './erased.ts';
import { fixedTable } from './fixed.ts';
import { tidyIfOwed } from './leaveNoTrace.ts';
import { markTable } from './marks.ts';
import { recordTable } from './records.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { slipTable } from './slips.ts';
import { Tidying } from './Tidying.ts';
import { workshopTables } from './workshops.ts';

/**
 * The embedded store: one SQLite file in `folder`. Calls are synchronous inside, so a promise that
 * resolved is a commit that is on the disk. Throws a `StoreProblem` when the folder cannot be used.
 */
export function openSqliteStore(folder: string): Store {
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
  const { addFixed, rewriteFixed, ...fixed } = fixedTable(sql);
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
    rewriteFixed: inPlace(rewriteFixed),
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
