import type { Store } from '../Store.ts';
import { boardTables } from './boards.ts';
import { openDatabase } from './database.ts';
import { recordTable } from './records.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { slipTable } from './slips.ts';
import { workshopTables } from './workshops.ts';

/**
 * The embedded store: one SQLite file in `folder`. Calls are synchronous inside, so a promise that
 * resolved is a commit that is on the disk. Throws a `StoreProblem` when the folder cannot be used.
 */
export function openSqliteStore(folder: string): Store {
  const { sql, close } = openDatabase(folder);
  return {
    ...workshopTables(sql),
    ...boardTables(sql),
    ...recordTable(sql),
    ...slipTable(sql),
    // A write that changes nothing: reading says nothing about a disk that is full.
    check: async () => sql.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`),
    close: async () => close(),
  };
}
