import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { loadDoc } from '../../../server/relay/loadDoc.ts';
import { DATABASE_FILE } from '../../../server/store/sqlite/database.ts';
import { openSqliteStore } from '../../../server/store/sqlite/openSqliteStore.ts';
import { copyOut } from '../../../server/upkeep/copyOut.ts';
import { commandLine } from '../../support/commandLine.ts';
import { freshFolder, startRelay, startRelayProcess } from '../../support/relay.ts';
import { openStock } from '../../support/stockProvider.ts';
import { tracesIn } from '../../support/traces.ts';
import { until } from '../../support/until.ts';
import { textsOf, writeCard } from '../../support/writeCard.ts';

async function textsIn(folder: string, id: WorkshopId): Promise<readonly string[]> {
  const store = openSqliteStore(folder);
  const texts = textsOf(loadDoc(await store.read(id)));
  await store.close();
  return texts;
}

test('[P115] a copy is taken while people write, is whole, and holds all that was saved before it began', async () => {
  const relay = await startRelayProcess();
  const workshop = await relay.createWorkshop();
  const writer = openStock(relay, workshop, 'participant');
  await writer.synced();
  const written = Array.from({ length: 30 }, (_, at) => `Före ${at}`);
  for (const text of written) writeCard(writer.doc, text, { workshop, device: writer.device });
  const reader = openStock(relay, workshop, 'participant');
  await until('all is on the disk', () => textsOf(reader.doc).length === 30);

  const folder = join(freshFolder(), 'a copy');
  let after = 0;
  const writing = setInterval(() => {
    after += 1;
    writeCard(writer.doc, `Under tiden ${after}`, { workshop, device: writer.device });
  }, 2);
  const copy = await commandLine('backup', [folder], { DATA_DIR: relay.dataDir });
  clearInterval(writing);
  expect(copy.complained).toBe('');
  expect(copy.said).toContain('Copied 1 workshops');
  // What was written meanwhile reaches the others as if nothing had happened.
  await until('the writing went on', () => textsOf(reader.doc).length === 30 + after);
  expect(after).toBeGreaterThan(0);
  writer.close();
  reader.close();
  await relay.stop();

  expect(readdirSync(folder)).toEqual([DATABASE_FILE]);
  expect(statSync(join(folder, DATABASE_FILE)).mode & 0o077).toBe(0);
  expect(await textsIn(folder, workshop.id)).toEqual(expect.arrayContaining(written));
});

test('nothing of what was deleted before comes along', async () => {
  const relay = await startRelay();
  const words = 'Dagen som ska bort';
  const workshop = await relay.createWorkshop({ title: words });
  await relay.createWorkshop({ title: 'En annan dag' });
  const key = { authorization: `Bearer ${workshop.keys.organiser}` };
  await fetch(`${relay.url}/api/workshops/${workshop.id}`, { method: 'DELETE', headers: key });
  const folder = freshFolder();
  expect(copyOut(relay.dataDir, folder).workshops).toBe(1);
  await relay.stop();
  expect(tracesIn(folder, words)).toEqual([]);
});

test('a folder that holds a database already is left as it is', async () => {
  const relay = await startRelay();
  const folder = freshFolder();
  copyOut(relay.dataDir, folder);
  const before = statSync(join(folder, DATABASE_FILE)).mtimeMs;
  const again = await commandLine('backup', [folder], { DATA_DIR: relay.dataDir });
  expect(again.code).toBe(1);
  expect(again.complained).toMatch(/^mellanrum: There is a database in .* already\..*\n$/);
  expect(statSync(join(folder, DATABASE_FILE)).mtimeMs).toBe(before);
  await relay.stop();
});

test('without a database, or without a folder, it is one sentence and exit code 1', async () => {
  const dataDir = freshFolder();
  const nothing = await commandLine('backup', [freshFolder()], { DATA_DIR: dataDir });
  expect([nothing.code, nothing.complained]).toEqual([
    1,
    `mellanrum: There is no database in DATA_DIR (${dataDir}).\n`,
  ]);
  const nowhere = await commandLine('backup', [], { DATA_DIR: dataDir });
  expect([nowhere.code, nowhere.complained.split('\n')]).toEqual([
    1,
    ['mellanrum: Name a folder: npm run backup -- <folder>', ''],
  ]);
});

test('what cannot be copied whole leaves nothing behind', async () => {
  const relay = await startRelay();
  await relay.createWorkshop();
  await relay.stop();
  const sql = new DatabaseSync(join(relay.dataDir, DATABASE_FILE));
  sql.exec('PRAGMA foreign_keys = OFF; DROP TABLE workshop');
  sql.close();
  const folder = freshFolder();
  expect(() => copyOut(relay.dataDir, folder)).toThrow();
  expect(readdirSync(folder)).toEqual([]);
});

test('[P73] an erasure that meets somebody who reads the file says that it is not done, and is done later', async () => {
  const relay = await startRelay();
  const { id } = await relay.createWorkshop({ title: 'Ord som ska bort' });
  await relay.stop();
  const store = openSqliteStore(relay.dataDir);
  const reading = new DatabaseSync(join(relay.dataDir, DATABASE_FILE), { readOnly: true });
  reading.exec('BEGIN; SELECT count(*) FROM workshop');
  await expect(store.settleErasure(id, 1)).rejects.toThrow('Another program is reading');
  reading.exec('COMMIT');
  reading.close();
  await store.settleErasure(id, 1);
  await store.close();
});
