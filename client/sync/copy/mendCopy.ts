import * as Y from 'yjs';

/**
 * Takes out rows that cannot be read, and sees whether there is room to write at all. One damaged
 * row would keep y-indexeddb from ever settling; what it held comes back from the relay.
 * False when the disk refuses.
 */
export function mendCopy(database: IDBDatabase): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction(['updates', 'custom'], 'readwrite');
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
      transaction.objectStore('custom').put(new Uint8Array(1024), 'room');
      const request = transaction.objectStore('updates').openCursor();
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return;
        if (!isReadable(cursor.value)) cursor.delete();
        cursor.continue();
      };
    } catch {
      resolve(false); // stores of another make, or closed at once
    }
  });
}

function isReadable(row: unknown): boolean {
  try {
    if (!ArrayBuffer.isView(row)) return false;
    Y.decodeUpdate(new Uint8Array(row.buffer, row.byteOffset, row.byteLength));
    return true;
  } catch {
    return false;
  }
}
