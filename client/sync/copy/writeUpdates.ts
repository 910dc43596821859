import type { IndexeddbPersistence } from 'y-indexeddb';
import { PREFERRED_TRIM_SIZE, storeState } from 'y-indexeddb';
import * as Y from 'yjs';
import { type Cell, newCell } from '../readable.ts';
import type { LocalCopy } from './LocalCopy.ts';

const TRIM_AFTER_MS = 1_000;

export interface UpdateWriter extends Pick<LocalCopy, 'keeping' | 'flushed'> {
  stop(): void;
}

/**
 * Takes the place of y-indexeddb's own writing, which lets go of its promises: a full or closed
 * database would be noticed by nobody. After a refusal the whole state is written again, so that
 * no gap is left in the copy. `pause`: how long to leave a disk alone that has just refused, ms.
 */
export function writeUpdates(persistence: IndexeddbPersistence, pause: number): UpdateWriter {
  const { doc } = persistence;
  const keeping: Cell<'device' | 'memory'> = newCell('device');
  const open = new Set<Promise<void>>();
  let retry: ReturnType<typeof setTimeout> | null = null;
  let trim: ReturnType<typeof setTimeout> | undefined;

  const refused = () => {
    keeping.set('memory');
    retry ??= setTimeout(() => {
      retry = null;
      write(Y.encodeStateAsUpdate(doc));
    }, pause);
  };
  const write = (bytes: Uint8Array) => {
    const written = addRow(persistence.db, bytes).then(() => keeping.set('device'), refused);
    open.add(written);
    void written.then(() => open.delete(written));
    persistence._dbsize += 1;
    if (persistence._dbsize >= PREFERRED_TRIM_SIZE) {
      clearTimeout(trim);
      trim = setTimeout(tidy, TRIM_AFTER_MS);
    }
  };
  const tidy = () => void storeState(persistence, false).catch(refused);
  const onUpdate = (bytes: Uint8Array, origin: unknown) => {
    if (persistence.db && origin !== persistence && retry === null) write(bytes);
  };

  doc.off('update', persistence._storeUpdate);
  doc.on('update', onUpdate);
  return {
    keeping,
    flushed: async () => void (await Promise.all(open)),
    stop() {
      doc.off('update', onUpdate);
      clearTimeout(retry ?? undefined);
      clearTimeout(trim);
    },
  };
}

/** Rejects on any refusal: when opening the transaction, on the request, or at its end (quota). */
function addRow(database: IDBDatabase | null, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!database) return reject(new Error('The copy is closed'));
    const transaction = database.transaction(['updates'], 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The write was refused'));
    transaction.objectStore('updates').add(bytes);
    // Without it the browser waits for word from the page, and a page that is left now loses what it just wrote.
    transaction.commit?.();
  });
}
