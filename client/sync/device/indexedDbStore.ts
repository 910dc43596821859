import { newCell } from '../readable.ts';
import { type DeviceStore, type Kept, SHELVES, type Shelf } from './DeviceStore.ts';
import { openDatabase } from './openDatabase.ts';
import type { Tabs } from './tabs.ts';

/** Every promise may reject with a DOMException: `openDeviceStore` sees to that. Null when there is no database to be had. */
export async function indexedDbStore(
  factory: IDBFactory,
  name: string,
  patience: number,
  tabs: Tabs,
): Promise<DeviceStore | null> {
  const database = await openDatabase(factory, name, patience, (fresh) => {
    for (const shelf of SHELVES) {
      if (!fresh.objectStoreNames.contains(shelf)) fresh.createObjectStore(shelf);
    }
  });
  if (!database) return null;
  // Another tab that empties the device must not wait for this one.
  database.onversionchange = () => database.close();
  return {
    keeping: newCell<'device' | 'memory'>('device'),
    get: (shelf, key) =>
      new Promise((resolve, reject) => {
        const request = open(database, shelf, 'readonly', reject).get(key);
        request.onsuccess = () => resolve(request.result);
      }),
    list: (shelf, prefix = '') => list(database, shelf, prefix),
    change: async (shelf, key, next) => {
      const value = await change(database, shelf, key, next);
      tabs.tell(shelf, key);
      return value;
    },
    watch: tabs.watch,
    close: () => {
      tabs.close();
      database.close();
    },
  };
}

function open(
  database: IDBDatabase,
  shelf: Shelf,
  mode: IDBTransactionMode,
  reject: (problem: unknown) => void,
): IDBObjectStore {
  const transaction = database.transaction([shelf], mode);
  transaction.onabort = () => reject(transaction.error);
  return transaction.objectStore(shelf);
}

function list(database: IDBDatabase, shelf: Shelf, prefix: string): Promise<readonly Kept[]> {
  return new Promise((resolve, reject) => {
    const found: Kept[] = [];
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const request = open(database, shelf, 'readonly', reject).openCursor(range);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve(found);
      found.push({ key: String(cursor.key), value: cursor.value });
      cursor.continue();
    };
  });
}

function change(
  database: IDBDatabase,
  shelf: Shelf,
  key: string,
  next: (before: unknown) => unknown,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const store = open(database, shelf, 'readwrite', reject);
    const request = store.get(key);
    let value: unknown;
    request.onsuccess = () => {
      value = next(request.result);
      if (value === undefined) store.delete(key);
      else store.put(value, key);
    };
    store.transaction.oncomplete = () => resolve(value);
  });
}
