import { IndexeddbPersistence, storeState } from 'y-indexeddb';
import type { BoardDoc } from '#shared/board/doc.ts';
import { deleteDatabase, openDatabase } from '../device/openDatabase.ts';
import type { Platform } from '../Platform.ts';
import { newCell } from '../readable.ts';
import type { LocalCopy } from './LocalCopy.ts';
import { mendCopy } from './mendCopy.ts';
import { rewriteCopy } from './rewriteCopy.ts';
import { writeUpdates } from './writeUpdates.ts';

type Storage = Pick<Platform, 'indexedDB' | 'storagePatience'>;

/**
 * Fills the document with the copy of that name and keeps it up to date. Resolves when what was
 * kept is in the document, or when it is clear that the document must do without. `onTaken`: another
 * tab takes the copy away, and this one is no longer kept.
 */
export async function openLocalCopy(
  { indexedDB: factory, storagePatience: patience }: Storage,
  name: string,
  doc: BoardDoc,
  onTaken: () => void,
): Promise<LocalCopy> {
  const memory = () => memoryCopy({ factory, name, doc, patience });
  if (!factory || !(await isSound(factory, name, patience))) return memory();
  const persistence = new IndexeddbPersistence(name, doc);
  const writer = writeUpdates(persistence, patience);
  // It never settles when the database goes away while it reads.
  const read = await settles(persistence.whenSynced, patience);
  if (!read || !persistence.db) {
    writer.stop();
    void persistence.destroy();
    return memory();
  }
  persistence.db.onversionchange = () => {
    persistence.db?.close(); // the other tab waits for this
    onTaken();
  };
  // y-indexeddb adds the whole state as a row at each opening and hardly ever trims.
  await storeState(persistence, true).catch(() => undefined); // no room to tidy: the rows are still there
  const close = async () => {
    await writer.flushed();
    writer.stop();
    await persistence.destroy();
  };
  return {
    keeping: writer.keeping,
    flushed: () => writer.flushed(),
    compact: async () => {
      await writer.flushed();
      return await rewriteCopy(persistence.db, doc, persistence);
    },
    close,
    async erase() {
      await close();
      await deleteDatabase(factory, name);
    },
  };
}

/** Opens it first, with the stores that y-indexeddb makes: its own refusals go unhandled. */
async function isSound(factory: IDBFactory, name: string, patience: number): Promise<boolean> {
  const database = await openDatabase(factory, name, patience, makeStores);
  if (!database) return false;
  const sound = await mendCopy(database);
  database.close();
  return sound;
}

/** y-indexeddb has made them itself where another tab took the copy away just before it opened it. */
function makeStores(fresh: IDBDatabase): void {
  const has = (name: string) => fresh.objectStoreNames.contains(name);
  if (!has('updates')) fresh.createObjectStore('updates', { autoIncrement: true });
  if (!has('custom')) fresh.createObjectStore('custom');
}

interface OutOfReach {
  readonly factory: IDBFactory | null;
  readonly name: string;
  readonly doc: BoardDoc;
  readonly patience: number;
}

const memoryCopy = ({ factory, name, doc, patience }: OutOfReach): LocalCopy => ({
  keeping: newCell<'device' | 'memory'>('memory'),
  flushed: async () => {},
  // A disk that answered too late, or once refused, may hold what is to be gone.
  compact: async () => {
    if (!factory) return true;
    const database = await openDatabase(factory, name, patience, makeStores);
    const isRewritten = await rewriteCopy(database, doc, 'what the copy held');
    database?.close();
    return isRewritten;
  },
  close: async () => {},
  erase: async () => {
    if (factory) await deleteDatabase(factory, name);
  },
});

function settles(promise: Promise<unknown>, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience, false);
    void promise.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
