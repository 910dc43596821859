import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATABASE_FILE } from '../../server/store/sqlite/database.ts';
import { ask } from '../support/api.ts';
import { commandLine } from '../support/commandLine.ts';
import { Postgres, program } from '../support/postgres.ts';
import { fetchDoc } from '../support/rawSocket.ts';
import { freshFolder, startRelayProcess, type TestWorkshop } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await Postgres.start();
});
afterAll(() => postgres?.stop());

/** A relay on SQLite with a day in it: cards, one of them erased, a kept version, another day that was deleted. */
async function usedRelay() {
  const relay = await startRelayProcess();
  const workshop = await relay.createWorkshop();
  const writer = openStock(relay, workshop, 'participant');
  await writer.synced();
  const by = { workshop, device: writer.device };
  const erased = writeCard(writer.doc, 'Ska raderas', by);
  for (const at of [1, 2, 3]) writeCard(writer.doc, `Kort ${at}`, by);
  await until('all is there', async () => textsOf(await fetchDoc(relay, workshop)).length === 4);
  const at = `/api/workshops/${workshop.id}`;
  const facilitator = { key: workshop.keys.facilitator };
  expect(
    (await ask(relay, 'POST', `${at}/erase`, { ...facilitator, body: { cards: [erased] } })).status,
  ).toBe(200);
  const gone = await relay.createWorkshop();
  await ask(relay, 'DELETE', `/api/workshops/${gone.id}`, { key: gone.keys.organiser });
  return { relay, workshop, writer, gone };
}

async function rowsIn(url: string, table: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`SELECT count(*)::int AS n FROM "${table}"`);
  await client.end();
  return rows[0].n;
}

test('[P115] a SQLite database is moved by one command, and the phones go on where they were', async () => {
  const { relay, workshop, writer, gone } = await usedRelay();
  const { dataDir, port } = relay;
  await relay.stop();
  writeCard(writer.doc, 'Skrivet under flytten', { workshop, device: writer.device });
  const url = await postgres.database();
  const moved = await commandLine('move', [], { DATA_DIR: dataDir, DATABASE_URL: url });
  expect(moved.complained).toBe('');
  expect(moved.said).toContain('workshop 1, generation 4,');
  expect(moved.said).toContain('1 boards were read on both sides and are the same.');

  const there = await startRelayProcess({ port, env: { DATABASE_URL: url } });
  const all = ['Kort 1', 'Kort 2', 'Kort 3', 'Skrivet under flytten'];
  await until(
    'the phone has sent its own',
    async () => textsOf(await fetchDoc(there, workshop)).length === all.length,
  );
  expect(textsOf(await fetchDoc(there, workshop))).toEqual(all);
  expect(textsOf(writer.doc)).toEqual(all);
  const { json } = await ask(there, 'GET', `/api/workshops/${workshop.id}`, {
    key: workshop.keys.organiser,
  });
  expect(json).toMatchObject({ epoch: 1, code: workshop.code, keys: workshop.keys });
  const deleted = await ask(there, 'GET', `/api/workshops/${gone.id}`, {
    key: gone.keys.organiser,
  });
  expect(deleted.status).toBe(410);
  // Numbers are given out from where they were.
  await fetchAgain(there, workshop);
  writer.close();
  await there.stop();
});

/** A version is kept, which takes a number of its own. */
async function fetchAgain(relay: Parameters<typeof ask>[0], workshop: TestWorkshop): Promise<void> {
  const key = workshop.keys.organiser;
  const { status } = await ask(relay, 'GET', `/api/workshops/${workshop.id}/marks`, { key });
  expect(status).toBe(200);
}

test('a database that holds something is not moved into, and nothing is half moved', async () => {
  const { relay, writer } = await usedRelay();
  writer.close();
  await relay.stop();
  const env = { DATA_DIR: relay.dataDir, DATABASE_URL: await postgres.database() };
  expect((await commandLine('move', [], env)).code).toBe(0);
  const again = await commandLine('move', [], env);
  expect([again.code, again.complained]).toEqual([
    1,
    'mellanrum: The database in DATABASE_URL is not empty. Nothing was changed.\n',
  ]);

  const sql = new DatabaseSync(join(relay.dataDir, DATABASE_FILE));
  sql.exec('CREATE TABLE later (id TEXT)');
  sql.close();
  const other = await postgres.database();
  const torn = await commandLine('move', [], { ...env, DATABASE_URL: other });
  expect(torn.code).not.toBe(0);
  expect(await rowsIn(other, 'workshop')).toBe(0);
});

test('while a relay writes in the SQLite database it is not moved', async () => {
  const { relay, writer } = await usedRelay();
  const url = await postgres.database();
  const refused = await commandLine('move', [], { DATA_DIR: relay.dataDir, DATABASE_URL: url });
  expect([refused.code, refused.complained]).toEqual([
    1,
    expect.stringMatching(/^mellanrum: Another relay already uses DATA_DIR/),
  ]);
  writer.close();
  await relay.stop();
});

test('[P114] PostgreSQL’s own copy is put back, and every board begins its next life', async () => {
  const url = await postgres.database();
  const relay = await startRelayProcess({ env: { DATABASE_URL: url } });
  const workshop = await relay.createWorkshop();
  const writer = openStock(relay, workshop, 'participant');
  await writer.synced();
  writeCard(writer.doc, 'Före kopian', { workshop, device: writer.device });
  await until('it is there', async () => textsOf(await fetchDoc(relay, workshop)).length === 1);
  const dump = join(freshFolder(), 'copy.dump');
  execFileSync(program('pg_dump'), ['-Fc', '-f', dump, '-d', url]);
  writeCard(writer.doc, 'Efter kopian', { workshop, device: writer.device });
  await until('it is there too', async () => textsOf(await fetchDoc(relay, workshop)).length === 2);
  writer.close();
  await relay.stop();

  const fresh = await postgres.database();
  execFileSync(program('pg_restore'), ['--no-owner', '-d', fresh, dump]);
  const done = await commandLine('restore', [], { DATABASE_URL: fresh });
  expect([done.complained, done.said]).toEqual([
    '',
    expect.stringContaining('1 workshops are back'),
  ]);
  const again = await startRelayProcess({ env: { DATABASE_URL: fresh } });
  const doc = await fetchDoc(again, workshop);
  expect(textsOf(doc)).toEqual(['Före kopian']);
  expect(doc.getMap('meta').get('epoch')).toBe(2);
  await again.stop();
});
