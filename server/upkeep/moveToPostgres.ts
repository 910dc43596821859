import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Ask, type Database, openPool } from '../store/postgres/database.ts';
import { openPostgresStore } from '../store/postgres/openPostgresStore.ts';
import { StoreProblem } from '../store/StoreProblem.ts';
import { DATABASE_FILE } from '../store/sqlite/database.ts';
import { openSqliteStore } from '../store/sqlite/openSqliteStore.ts';
import { copyTables } from './copyTables.ts';
import { sameBoards } from './sameBoards.ts';

export interface Moved {
  /** Rows by table. */
  readonly rows: ReadonlyMap<string, number>;
  /** How many boards were read on both sides and are the same. */
  readonly boards: number;
}

/**
 * [P115] Copies all that the SQLite database of `dataDir` holds into an empty PostgreSQL database, while no relay runs.
 * Everything is counted and every board is read on both sides before it is committed: it is all there, or nothing is.
 * The SQLite database is left as it was. Throws a `StoreProblem` when it cannot.
 */
export async function moveToPostgres(dataDir: string, url: string): Promise<Moved> {
  // Brings both to the schema of this version, and holds the folder.
  const store = openSqliteStore(dataDir);
  const sql = new DatabaseSync(join(dataDir, DATABASE_FILE), { readOnly: true });
  let database: Database | null = null;
  try {
    await (await openPostgresStore(url)).close();
    database = openPool(url);
    return await database.transaction((ask) => moveAll(sql, ask));
  } finally {
    await database?.close();
    sql.close();
    await store.close();
  }
}

async function moveAll(sql: DatabaseSync, ask: Ask): Promise<Moved> {
  const [held] = await ask(
    'SELECT id FROM workshop UNION ALL SELECT encode(id_hash, $1) FROM tombstone LIMIT 1',
    ['hex'],
  );
  if (held)
    throw new StoreProblem('The database in DATABASE_URL is not empty. Nothing was changed.');
  const rows = await copyTables(sql, ask);
  return { rows, boards: await sameBoards(sql, ask) };
}
