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
import { workshopTables } from './workshops.ts';

/**
 * The embedded store: one SQLite file in `folder`. Calls are synchronous inside, so a promise that
 * resolved is a commit that is on the disk. Throws a `StoreProblem` when the folder cannot be used.
 */
export function openSqliteStore(folder: string): Store {
  const { sql, mustBeInPlace, close } = openDatabase(folder);
  const inPlace =
    <Given extends readonly unknown[], Value>(write: (...given: Given) => Promise<Value>) =>
    async (...given: Given): Promise<Value> => {
      mustBeInPlace();
      return write(...given);
    };
  const { create, ...workshops } = workshopTables(sql);
  const { append, ...boards } = boardTables(sql);
  const { writeRecord, ...records } = recordTable(sql);
  const { addFixed, rewriteFixed, ...fixed } = fixedTable(sql);
  const { putSlips, ...slips } = slipTable(sql);
  const { addMark, rewriteMark, ...marks } = markTable(sql);
  const { settleErasure, ...erasures } = erasureTables(sql);
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
    append: inPlace(append),
    writeRecord: inPlace(writeRecord),
    addFixed: inPlace(addFixed),
    rewriteFixed: inPlace(rewriteFixed),
    putSlips: inPlace(putSlips),
    addMark: inPlace(addMark),
    rewriteMark: inPlace(rewriteMark),
    settleErasure: inPlace(settleErasure),
    // A write that changes nothing: reading says nothing about a disk that is full.
    check: inPlace(async () => {
      anyRow.get();
      sql.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    }),
    close: async () => close(),
  };
}
