import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { MarkId, ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import type { StoredSlip } from '../../server/store/Store.ts';
import { StoreProblem } from '../../server/store/StoreProblem.ts';
import { openSqliteStore } from '../../server/store/sqlite/openSqliteStore.ts';
import { chanceFrom } from '../support/chance.ts';
import { freshFolder } from '../support/relay.ts';
import { storedWorkshop } from '../support/storedWorkshop.ts';
import { tracesIn } from '../support/traces.ts';

const A = 'workshop-a-0000000000' as WorkshopId;
const WORDS = 'Ingen ska behova dra sin historia';

const MARK = {
  id: 'mark-00000000000000001' as MarkId,
  at: 1_800_000_000_000,
  why: 'phase',
  position: { kind: 'closed' },
  cards: 3,
  seq: 1,
} as const;

const STAGE = { revision: 0, json: '{}' };
const BOARD = Uint8Array.of(1, 2, 3);

async function filled(folder: string, words = WORDS) {
  const store = openSqliteStore(folder);
  const stage = { revision: 0, json: JSON.stringify({ title: words }) };
  await store.create(storedWorkshop(A), stage, new TextEncoder().encode(words));
  return store;
}

const WITHOUT_ERASING =
  'DROP TABLE erased; DROP TABLE owed; ALTER TABLE workshop DROP COLUMN settled';

const inFiles = (folder: string, words: string): boolean =>
  readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(words));

test('what was stored is there after the store was closed and opened', async () => {
  const folder = freshFolder();
  const first = await filled(folder);
  const bindings = [{ client: 7, participant: 'participant-anna-00000' as ParticipantId }];
  await first.append([{ workshop: A, update: Uint8Array.of(9), bindings, erasure: 0 }]);
  const mark = { ...MARK, state: Uint8Array.of(8) };
  await first.addMark(A, mark, 0);
  const [before, log] = [await first.find(A), await first.read(A)];
  await first.close();
  const second = openSqliteStore(folder);
  expect(await second.find(A)).toEqual(before);
  expect(await second.read(A)).toEqual(log);
  expect(await second.readMark(A, MARK.id)).toEqual(mark);
  await second.close();
});

test('a removed workshop leaves no byte of its words in the folder', async () => {
  const folder = freshFolder();
  const store = await filled(folder);
  const snapshot = new TextEncoder().encode(`${WORDS} igen`);
  await store.addMark(A, { ...MARK, state: new TextEncoder().encode(`${WORDS} då`) }, 0);
  await store.compact({ workshop: A, snapshot, upTo: 1, expectedSnapshotSeq: 0, erasure: 0 });
  expect(inFiles(folder, WORDS)).toBe(true);
  await store.remove(A, 1);
  expect(inFiles(folder, WORDS)).toBe(false);
  expect(inFiles(folder, A)).toBe(false);
  await store.close();
});

test('[P71] what is erased from a kept summary leaves no byte of itself in the folder', async () => {
  const folder = freshFolder();
  const store = await filled(folder);
  const said = 'Ett kort som pekade ut';
  const json = JSON.stringify({ text: said.repeat(400), rest: 'annat' });
  await store.addFixed(A, { number: '1.0', at: 1, json }, 0, { revision: 1, json: '{}' });
  expect(inFiles(folder, said)).toBe(true);
  await store.rewriteFixed(A, (whole) => whole.replaceAll(said, ''));
  expect(inFiles(folder, said)).toBe(false);
  expect((await store.readFixed(A, '1.0'))?.json).toContain('annat');
  await store.close();
});

test('a database from before summaries were kept is brought forward with all it holds', async () => {
  const folder = freshFolder();
  await (await filled(folder)).close();
  const older = new DatabaseSync(join(folder, 'mellanrum.sqlite'));
  older.exec(`DROP TABLE fixed; ${WITHOUT_ERASING}; PRAGMA user_version = 3`);
  older.close();
  const store = openSqliteStore(folder);
  const kept = { number: '1.0', at: 1, json: '{}' };
  expect(await store.addFixed(A, kept, 0, { revision: 1, json: '{}' })).toBe(true);
  expect(await store.readFixed(A, '1.0')).toEqual(kept);
  await store.close();
});

/** Where rows were copied when a page was split, SQLite itself leaves the old bytes, also with `secure_delete`. */
test('a settled erasure leaves no byte of rows that were copied from page to page', async () => {
  const chance = chanceFrom(6);
  const below = (most: number) => Math.floor(chance() * most);
  const folder = freshFolder();
  const store = await filled(folder, 'A day like any other');
  const others = ['workshop-b-0000000000', 'workshop-0-0000000000'] as WorkshopId[];
  for (const id of others) await store.create({ ...storedWorkshop(id), code: id }, STAGE, BOARD);
  const slipOf = (id: WorkshopId): StoredSlip => {
    const place = { box: `box-${below(5)}`, voter: `voter-${below(60)}`, table: null };
    return { ...place, json: id === A ? WORDS.repeat(1 + below(8)) : 'else'.repeat(1 + below(60)) };
  };
  for (let round = 0; round < 600; round += 1) {
    const id = [A, ...others][below(3)] ?? A;
    await store.putSlips(id, [slipOf(id), slipOf(id), slipOf(id)], 0);
  }
  const held = await store.readSlips(A);
  await store.putSlips(
    A,
    held.map((one) => ({ ...one, json: '{}' })),
    0,
  );
  await store.settleErasure(A, 1);
  expect(tracesIn(folder, WORDS)).toEqual([]);
  expect(await store.readSlips(others[0] ?? A)).not.toEqual([]);
  await store.close();
});

test('what was stopped between deleting and tidying is tidied at the next start', async () => {
  const folder = freshFolder();
  const store = await filled(folder);
  await store.close();
  const sql = new DatabaseSync(join(folder, 'mellanrum.sqlite'));
  sql.exec("DELETE FROM workshop; INSERT INTO owed (what) VALUES ('tidying')");
  sql.close();
  expect(tracesIn(folder, WORDS)).not.toEqual([]);
  const again = openSqliteStore(folder);
  expect(tracesIn(folder, WORDS)).toEqual([]);
  await again.close();
});

test('the file has a write-ahead log, so that a torn write is undone at the next start', async () => {
  const folder = freshFolder();
  const store = await filled(folder);
  await store.close();
  const file = new DatabaseSync(join(folder, 'mellanrum.sqlite'));
  expect(file.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  file.close();
});

test('a database from before there were marks is brought forward with all it holds', async () => {
  const folder = freshFolder();
  await (await filled(folder)).close();
  const older = new DatabaseSync(join(folder, 'mellanrum.sqlite'));
  older.exec(`DROP TABLE fixed; DROP TABLE mark; ${WITHOUT_ERASING}; PRAGMA user_version = 2`);
  older.close();
  const store = openSqliteStore(folder);
  expect((await store.find(A)).kind).toBe('here');
  expect(await store.addMark(A, { ...MARK, state: Uint8Array.of(8) }, 0)).toBe(true);
  expect(await store.listMarks(A)).toEqual([MARK]);
  await store.close();
});

test('a database from a newer version is refused by name, and left as it was', async () => {
  const folder = freshFolder();
  await (await filled(folder)).close();
  const path = join(folder, 'mellanrum.sqlite');
  const newer = new DatabaseSync(path);
  newer.exec('PRAGMA user_version = 99');
  newer.close();
  const before = readFileSync(path);
  expect(() => openSqliteStore(folder)).toThrow(/written by a newer version of Mellanrum \(99/);
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('what is written to a file that is no longer in its place is not called saved', async () => {
  const folder = freshFolder();
  const [path, elsewhere] = [join(folder, 'mellanrum.sqlite'), join(folder, 'elsewhere')];
  const store = await filled(folder);
  const entry = { workshop: A, update: Uint8Array.of(9), bindings: [], erasure: 0 };
  renameSync(path, elsewhere);
  await expect(store.append([entry])).rejects.toThrow(StoreProblem);
  await expect(store.check()).rejects.toThrow(StoreProblem);
  renameSync(elsewhere, path);
  await store.check();
  expect(await store.append([entry])).toEqual([{ ok: true, seq: 2 }]);
  await store.close();
});

test('two relays never share a folder', async () => {
  const folder = freshFolder();
  const first = openSqliteStore(folder);
  expect(() => openSqliteStore(folder)).toThrow(/Another relay already uses DATA_DIR/);
  await first.close();
  await openSqliteStore(folder).close();
});

test('a folder that cannot be made, and a file that is no database, are told in words', () => {
  const folder = freshFolder();
  const file = join(folder, 'in the way');
  writeFileSync(file, 'not a folder');
  expect(() => openSqliteStore(join(file, 'data'))).toThrow(StoreProblem);
  writeFileSync(join(folder, 'mellanrum.sqlite'), 'x'.repeat(5000));
  expect(() => openSqliteStore(folder)).toThrow(/is not a database of Mellanrum/);
});
