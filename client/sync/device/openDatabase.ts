/** Raised when a store is added. */
const VERSION = 2;

/**
 * An open database, or null when the device does not give one. Opening may throw, fail, be blocked by
 * another tab, or never answer at all; `patience` is in ms.
 */
export function openDatabase(
  factory: IDBFactory,
  name: string,
  patience: number,
  makeStores: (database: IDBDatabase) => void,
): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    let waiting = true;
    const answer = (database: IDBDatabase | null) => {
      if (!waiting) database?.close();
      waiting = false;
      clearTimeout(timer);
      resolve(database);
    };
    const timer = setTimeout(answer, patience, null);
    try {
      const request = factory.open(name, VERSION);
      request.onupgradeneeded = () => makeStores(request.result);
      request.onsuccess = () => answer(request.result);
      request.onerror = () => answer(null);
    } catch {
      answer(null); // a private window may throw SecurityError here
    }
  });
}

/** Gone, or as good as: when another tab holds on to it the browser deletes it as soon as that tab lets go. */
export function deleteDatabase(factory: IDBFactory, name: string): Promise<void> {
  return new Promise((resolve) => {
    try {
      const request = factory.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => resolve();
      request.onblocked = () => resolve();
    } catch {
      resolve(); // blocked storage holds nothing
    }
  });
}
