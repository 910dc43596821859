import type { Page } from 'playwright-core';

/* Ways in which a device refuses to keep anything. Each is put into the page before any of ours runs. */

/** As in some private windows: every opening of a database is refused. */
export const refuseToOpen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });

/** There is no database at all. */
export const haveNoDatabase = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });

/** Databases are opened and never answer, as after a crash of the browser's storage. */
export const neverAnswer = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const silent = () => new EventTarget() as IDBOpenDBRequest;
    IDBFactory.prototype.open = silent;
    IDBFactory.prototype.deleteDatabase = silent;
  });

const FULL = 'disk is full';

/** From now on there is no room: the browser takes every write back, until `makeRoom`. */
export async function fillDisk(page: Page): Promise<void> {
  await page.evaluate((full) => {
    const { add, put } = IDBObjectStore.prototype;
    const unlessFull = (write: typeof add) =>
      function written(this: IDBObjectStore, ...given: Parameters<typeof add>) {
        const request = write.apply(this, given);
        if (full in globalThis) this.transaction.abort();
        return request;
      };
    IDBObjectStore.prototype.add = unlessFull(add);
    IDBObjectStore.prototype.put = unlessFull(put);
    Reflect.set(globalThis, full, true);
  }, FULL);
}

export const makeRoom = (page: Page): Promise<unknown> =>
  page.evaluate((full) => Reflect.deleteProperty(globalThis, full), FULL);
