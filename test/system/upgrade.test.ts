import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MIGRATIONS } from '../../server/store/postgres/schema.ts';
import { Postgres } from '../support/postgres.ts';
import { startRelayProcess } from '../support/relay.ts';
import { upgradeDuringDay } from '../support/upgradeDuringDay.ts';

/** What each version lacks of the one after it: the way back, for tests alone. */
const BACK: ReadonlyMap<number, string> = new Map([
  [
    1,
    `DROP TABLE owed_tidying;
     ALTER TABLE board_update ALTER COLUMN bytes SET STATISTICS -1;
     ALTER TABLE board_snapshot ALTER COLUMN bytes SET STATISTICS -1;
     ALTER TABLE mark ALTER COLUMN state SET STATISTICS -1;
     ALTER TABLE fixed ALTER COLUMN json SET STATISTICS -1;
     ALTER TABLE slip ALTER COLUMN json SET STATISTICS -1;
     ALTER TABLE record ALTER COLUMN json SET STATISTICS -1`,
  ],
]);

let postgres: Postgres;
beforeAll(async () => {
  postgres = await Postgres.start();
});
afterAll(() => postgres.stop());

async function askAll(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

test('a day that runs goes through an upgrade of PostgreSQL’s tables: what was saved is there, and what was written meanwhile arrives', async () => {
  const url = await postgres.database();
  const previous = MIGRATIONS.length - 1;
  const back = BACK.get(previous);
  if (!back) throw new Error('A new version of the schema needs its way back here.');
  await upgradeDuringDay({
    start: (port) => startRelayProcess({ env: { DATABASE_URL: url }, ...(port && { port }) }),
    goBack: async () => {
      await askAll(url, back);
      await askAll(url, `UPDATE schema_version SET version = ${previous}`);
    },
  });
  expect(await askAll(url, 'SELECT version::int FROM schema_version')).toEqual([
    { version: MIGRATIONS.length },
  ]);
});
