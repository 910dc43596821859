import { afterEach, expect, test } from 'vitest';
import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Store } from '../../server/store/Store.ts';
import { StoreProblem } from '../../server/store/StoreProblem.ts';
import { holdFolder } from '../../server/store/sqlite/database.ts';
import { openSqliteStore } from '../../server/store/sqlite/openSqliteStore.ts';
import { openSqliteThread } from '../../server/store/sqlite/thread/openSqliteThread.ts';
import { freshFolder } from '../support/relay.ts';
import { storedWorkshop } from '../support/storedWorkshop.ts';

const A = 'workshop-a-0000000000' as WorkshopId;
const STAGE = { revision: 1, json: '{}' };
const update = (byte: number) => ({
  workshop: A,
  update: Uint8Array.of(byte),
  bindings: [],
  erasure: 0,
});

let store: Store;
afterEach(() => store.close());

test('of writes that share a commit the one that fails takes back only its own', async () => {
  const folder = freshFolder();
  store = await openSqliteThread(folder);
  await store.create(storedWorkshop(A), STAGE, Uint8Array.of(1));
  const good = { box: 'a', voter: 'v', table: null, json: '1' };
  const bad: typeof good = JSON.parse('{"box":"b","voter":"v","table":null}');
  const done = await Promise.allSettled([
    store.append([update(2)]),
    store.putSlips(A, [good, bad], 1),
    store.putSlips(A, [good], 7),
    store.append([update(3)]),
  ]);
  expect(done).toMatchObject([
    { status: 'fulfilled', value: [{ ok: true, seq: 2 }] },
    { status: 'rejected' },
    { status: 'fulfilled', value: false },
    { status: 'fulfilled', value: [{ ok: true, seq: 3 }] },
  ]);
  await store.close();
  store = openSqliteStore(folder);
  const { updates } = await store.read(A);
  expect(updates.map((row) => row.update[0])).toEqual([1, 2, 3]);
  expect(await store.readSlips(A)).toEqual([]);
});

test('two who rewrite what is kept at once both find their words gone', async () => {
  store = await openSqliteThread(freshFolder());
  await store.create(storedWorkshop(A), STAGE, Uint8Array.of(1));
  const kept = { number: '1.0', at: 1, json: 'Anna och Bo' };
  await store.addFixed(A, kept, 0, { revision: 1, json: '{}' });
  await Promise.all([
    store.rewriteFixed(A, (json) => json.replace('Anna', '…')),
    store.rewriteFixed(A, (json) => json.replace('Bo', '…')),
  ]);
  expect(await store.readFixed(A, '1.0')).toMatchObject({ json: '… och …' });
});

test('a folder that another relay uses is told of in words', async () => {
  const folder = freshFolder();
  const held = holdFolder(folder);
  await expect(openSqliteThread(folder)).rejects.toThrow(StoreProblem);
  held.close();
  store = await openSqliteThread(folder);
});
