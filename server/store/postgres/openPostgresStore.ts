import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../Store.ts';
import { StoreProblem } from '../StoreProblem.ts';
import { boardTables } from './boards.ts';
import { type Database, openPool } from './database.ts';
import { erasureTables } from './erased.ts';
import { fixedTable } from './fixed.ts';
import { headsOf } from './heads.ts';
import { markTable } from './marks.ts';
import { migrate } from './migrate.ts';
import { recordTable } from './records.ts';
import { slipTable } from './slips.ts';
import { Tidying } from './Tidying.ts';
import { workshopTables } from './workshops.ts';

/**
 * The store of any number of relays: one PostgreSQL database. Rejects with a `StoreProblem` when it cannot be used;
 * one that is still starting is waited for.
 */
export async function openPostgresStore(url: string): Promise<Store> {
  const database = openPool(url);
  try {
    await prepare(database);
  } catch (fault) {
    await database.close();
    throw asProblem(fault);
  }
  const tidying = new Tidying(database, url);
  tidying.soon();
  return {
    ...workshopTables(database, tidying),
    ...boardTables(database),
    ...recordTable(database),
    ...fixedTable(database),
    ...slipTable(database),
    ...markTable(database),
    ...erasureTables(database, url),
    shared: { heads: headsOf(database) },
    // A write that changes nothing: a database that only reads answers all else.
    check: async () => {
      await database.ask('UPDATE schema_version SET version = version');
    },
    close: async () => {
      await tidying.close();
      await database.close();
    },
  };
}

const MOST_TRIES = 30;
const BETWEEN_MS = 1_000;

/** Relays and database are started together, and the database takes longer. */
async function prepare(database: Database): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await migrate(database);
    } catch (fault) {
      if (tries >= MOST_TRIES || !STARTING.has(codeOf(fault))) throw fault;
      await pause(BETWEEN_MS);
    }
  }
}

const STARTING: ReadonlySet<string> = new Set(['ECONNREFUSED', 'EAI_AGAIN', 'ENOENT', '57P03']);

const codeOf = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault ? String(fault.code) : '';

/** Never the fault's own words: they may hold the address with its password. */
function asProblem(fault: unknown): unknown {
  if (fault instanceof StoreProblem) return fault;
  const code = codeOf(fault);
  if (['28P01', '28000', '3D000'].includes(code)) {
    return new StoreProblem(
      'The database in DATABASE_URL does not let this relay in. Check the user, the password and the name of the database.',
    );
  }
  if (code === '42501' || code === '25006') {
    return new StoreProblem(
      'The user in DATABASE_URL may not make tables in the database. Give it the right, or choose another user.',
    );
  }
  // The library has no code for a connection that nobody answers.
  if (UNREACHABLE.test(code) || (fault instanceof Error && /timeout/i.test(fault.message))) {
    return new StoreProblem(
      `The database in DATABASE_URL cannot be reached${code ? ` (${code})` : ''}. Check the host and the port, and that the database is running.`,
    );
  }
  return fault;
}

const UNREACHABLE = /^(?:E[A-Z_]+|08\d{3}|57P0\d)$/;
