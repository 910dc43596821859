import * as v from 'valibot';
import { StoreProblem } from '../StoreProblem.ts';
import type { Ask, Database } from './database.ts';
import { MIGRATIONS } from './schema.ts';

const versionSchema = v.tuple([v.object({ version: v.number() })]);
/** Held while the tables are made: relays are started together. */
const MIGRATING = 4_040_001;

/** Makes or changes the tables, once, however many relays start at the same time. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (ask) => {
    await ask('SELECT pg_advisory_xact_lock($1)', [MIGRATING]);
    const version = await versionOf(ask);
    if (version > MIGRATIONS.length) throw new StoreProblem(TOO_NEW(version));
    for (const migration of MIGRATIONS.slice(version)) await ask(migration);
    await ask('UPDATE schema_version SET version = $1', [MIGRATIONS.length]);
  });
}

async function versionOf(ask: Ask): Promise<number> {
  await ask('CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)');
  await ask(
    'INSERT INTO schema_version SELECT 0 WHERE NOT EXISTS (SELECT version FROM schema_version)',
  );
  const [{ version }] = v.parse(versionSchema, await ask('SELECT version FROM schema_version'));
  return version;
}

const TOO_NEW = (version: number): string =>
  `The database in DATABASE_URL was written by a newer version of Mellanrum (${version}, this one knows ${MIGRATIONS.length}). Start that version, or choose another database. Nothing was changed.`;
