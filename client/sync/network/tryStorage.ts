import type { NetworkFindings } from '#shared/domain/networkTest.ts';
import { deleteDatabase, openDatabase } from '../device/openDatabase.ts';

/** Its own for each try: two tabs may try at once. */
const newName = () => `mellanrum-probe-${Math.random().toString(36).slice(2)}`;
const SHELF = 'probe';
const WRITTEN = 'Kommer det tillbaka?';

/** Writes something, reads it again and takes it away: some browsers have a database and refuse to keep anything. Never rejects. */
export async function tryStorage(
  patience: number,
): Promise<NonNullable<NetworkFindings['storage']>> {
  const factory = findFactory();
  if (!factory || !(await comesBack(factory, patience))) return 'refused';
  const storage: Partial<StorageManager> | undefined = navigator.storage;
  return (await storage?.persisted?.().catch(() => false)) ? 'promised' : 'kept';
}

function findFactory(): IDBFactory | null {
  try {
    return globalThis.indexedDB ?? null;
  } catch {
    return null;
  }
}

async function comesBack(factory: IDBFactory, patience: number): Promise<boolean> {
  const name = newName();
  const database = await openDatabase(factory, name, patience, (fresh) => {
    fresh.createObjectStore(SHELF);
  });
  if (!database) return false;
  try {
    await settled(database, 'readwrite', (shelf) => shelf.put(WRITTEN, 1));
    return (await settled(database, 'readonly', (shelf) => shelf.get(1))) === WRITTEN;
  } catch {
    return false; // full, or closed by the browser
  } finally {
    database.close();
    await deleteDatabase(factory, name);
  }
}

const settled = <Value>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  ask: (shelf: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction([SHELF], mode);
    const request = ask(transaction.objectStore(SHELF));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
