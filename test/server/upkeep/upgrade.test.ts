import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { DATABASE_FILE } from '../../../server/store/sqlite/database.ts';
import { SCHEMA_VERSION } from '../../../server/store/sqlite/schema.ts';
import { freshFolder, startRelayProcess } from '../../support/relay.ts';
import { upgradeDuringDay } from '../../support/upgradeDuringDay.ts';

/** What each version lacks of the one after it, newest first: the way back, for tests alone. */
const BACK: readonly (readonly [version: number, sql: string])[] = [
  [4, 'DROP TABLE erased; DROP TABLE owed; ALTER TABLE workshop DROP COLUMN settled'],
];

/** Makes a database as the previous version left it. */
function toPreviousVersion(dataDir: string): void {
  const sql = new DatabaseSync(join(dataDir, DATABASE_FILE));
  const step = BACK.find(([version]) => version === SCHEMA_VERSION - 1);
  if (!step) throw new Error('A new version of the schema needs its way back here.');
  sql.exec(`${step[1]}; PRAGMA user_version = ${step[0]}`);
  sql.close();
}

test('a day that runs goes through an upgrade: what was saved is there, and what was written meanwhile arrives', async () => {
  const dataDir = freshFolder();
  await upgradeDuringDay({
    start: (port) => startRelayProcess({ dataDir, ...(port && { port }) }),
    goBack: async () => toPreviousVersion(dataDir),
  });
  const sql = new DatabaseSync(join(dataDir, DATABASE_FILE), { readOnly: true });
  expect(sql.prepare('PRAGMA user_version').get()).toEqual({ user_version: SCHEMA_VERSION });
  sql.close();
});
