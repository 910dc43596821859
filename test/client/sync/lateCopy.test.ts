import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { openLocalCopy } from '../../../client/sync/copy/openLocalCopy.ts';
import { tracesKept } from '../../support/keptBytes.ts';

const SECRET = 'Gunvor Qvistberg skrek';
const UNSENT = 'Skrivet utan nät';

/** A disk that can refuse to open anything. */
let refuses = false;
const disk = new Proxy(indexedDB, {
  get: (factory, name: keyof IDBFactory) => {
    if (name === 'open' && refuses) throw new DOMException('Not now', 'UnknownError');
    const value = factory[name];
    return typeof value === 'function' ? value.bind(factory) : value;
  },
});
const open = (doc: BoardDoc) =>
  openLocalCopy({ indexedDB: disk, storagePatience: 200 }, 'copy', doc, () => undefined);
const wordsOf = (doc: BoardDoc) => doc.getText('words');

test('[P75] a copy that could not be opened is written anew when it can, and keeps what nobody else has', async () => {
  const before = newBoardDoc();
  const copy = await open(before);
  wordsOf(before).insert(0, SECRET);
  before.getText('unsent').insert(0, UNSENT);
  await copy.close();
  expect(await tracesKept(indexedDB, SECRET)).not.toEqual([]);

  refuses = true;
  const now = newBoardDoc();
  const unreachable = await open(now);
  expect(unreachable.keeping.get()).toBe('memory');
  expect(await unreachable.compact()).toBe(false);

  refuses = false;
  Y.applyUpdate(now, Y.encodeStateAsUpdate(before)); // what the relay tells
  wordsOf(now).delete(0, SECRET.length); // and that the words are erased
  expect(await unreachable.compact()).toBe(true);
  expect(await tracesKept(indexedDB, SECRET)).toEqual([]);
  expect(await tracesKept(indexedDB, UNSENT)).not.toEqual([]);
});

test('a copy whose stores y-indexeddb has made, since another tab had taken it away, is opened and kept', async () => {
  const made = new IndexeddbPersistence('copy made anew', newBoardDoc());
  await made.whenSynced;
  await made.destroy();
  const copy = await openLocalCopy(
    { indexedDB: disk, storagePatience: 200 },
    'copy made anew',
    newBoardDoc(),
    () => undefined,
  );
  expect(copy.keeping.get()).toBe('device');
  await copy.close();
});
