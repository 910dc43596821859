import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';

/**
 * Puts one state in the place of every row of a copy, in one transaction. What another tab has written there meanwhile
 * comes along, as `origin`. False: the disk refused, and the rows are as they were.
 */
export function rewriteCopy(
  database: IDBDatabase | null,
  doc: BoardDoc,
  origin: unknown,
): Promise<boolean> {
  return new Promise((resolve) => {
    if (!database) return resolve(false);
    try {
      const transaction = database.transaction(['updates'], 'readwrite');
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
      const rows = transaction.objectStore('updates');
      const request = rows.getAll();
      request.onsuccess = () => {
        for (const row of request.result)
          if (row instanceof Uint8Array) Y.applyUpdate(doc, row, origin);
        letGoOfDeleted(doc);
        rows.clear();
        rows.add(Y.encodeStateAsUpdate(doc));
      };
    } catch {
      resolve(false); // closed at this very moment
    }
  });
}

/** What was deleted while somebody might have wanted it back stays in the document until it is asked for by name. */
function letGoOfDeleted(doc: BoardDoc): void {
  Y.tryGc(Y.createDeleteSetFromStructStore(doc.store), doc.store, () => true);
}
