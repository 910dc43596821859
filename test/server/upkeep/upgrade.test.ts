import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { DATABASE_FILE } from '../../../server/store/sqlite/database.ts';
import { SCHEMA_VERSION } from '../../../server/store/sqlite/schema.ts';
import { fetchDoc } from '../../support/rawSocket.ts';
import { freshFolder, startRelayProcess } from '../../support/relay.ts';
import { openStock } from '../../support/stockProvider.ts';
import { until } from '../../support/until.ts';
import { textsOf, writeCard } from '../../support/writeCard.ts';

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
  const old = await startRelayProcess({ dataDir });
  const workshop = await old.createWorkshop();
  const phones = ['Elevhälsan', 'Socialtjänsten'].map((table) => ({
    table,
    stock: openStock(old, workshop, 'participant'),
  }));
  for (const { table, stock } of phones) {
    await stock.synced();
    writeCard(stock.doc, `${table} före`, { workshop, device: stock.device });
  }
  await until(
    'both are on the disk',
    async () => textsOf(await fetchDoc(old, workshop)).length === 2,
  );
  await old.stop();
  toPreviousVersion(dataDir);
  for (const { table, stock } of phones) {
    writeCard(stock.doc, `${table} under uppgraderingen`, { workshop, device: stock.device });
  }

  const upgraded = await startRelayProcess({ dataDir, port: old.port });
  const all = [
    'Elevhälsan före',
    'Elevhälsan under uppgraderingen',
    'Socialtjänsten före',
    'Socialtjänsten under uppgraderingen',
  ];
  await until(
    'everything has arrived',
    async () => textsOf(await fetchDoc(upgraded, workshop)).length === all.length,
  );
  for (const { stock } of phones) {
    await until('each phone has all of it', () => textsOf(stock.doc).length === all.length);
    expect(textsOf(stock.doc)).toEqual(all);
    stock.close();
  }
  await upgraded.stop();
  const sql = new DatabaseSync(join(dataDir, DATABASE_FILE), { readOnly: true });
  expect(sql.prepare('PRAGMA user_version').get()).toEqual({ user_version: SCHEMA_VERSION });
  sql.close();
});
