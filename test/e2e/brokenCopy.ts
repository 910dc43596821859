import type { Page } from 'playwright-core';
import * as Y from 'yjs';

/** Something no honest client writes: the relay refuses it with 4409. */
function refusedUpdate(): readonly number[] {
  const doc = new Y.Doc();
  doc.getMap('cards').set('not an id', 'not a card');
  return [...Y.encodeStateAsUpdate(doc)];
}

/** Puts into the device's own copy of the board what the relay will refuse. The page has to be loaded anew to read it. */
export const spoilCopy = (page: Page): Promise<void> =>
  page.evaluate(async (bytes) => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const name = names.find((each) => each.startsWith('mellanrum/'));
    if (name === undefined) throw new Error('this device keeps no copy');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction('updates', 'readwrite');
    transaction.objectStore('updates').add(new Uint8Array(bytes));
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  }, refusedUpdate());

const LAST = 'last socket';
const NEXT = 'what the next socket says first';

/** Asked for before the page is opened, so that `refuse` and `refuseNext` find its sockets. */
export const armSocket = (page: Page): Promise<unknown> =>
  page.addInitScript(
    ([last, next]) => {
      const Real = WebSocket;
      globalThis.WebSocket = class extends Real {
        constructor(...given: ConstructorParameters<typeof Real>) {
          super(...given);
          Reflect.set(globalThis, last, this);
          this.addEventListener('open', () => {
            const first: unknown = Reflect.get(globalThis, next);
            Reflect.deleteProperty(globalThis, next);
            if (!(first instanceof Uint8Array)) return;
            this.send(new Uint8Array(first));
            this.send = () => undefined; // what follows must not slip in before the relay has closed
          });
        }
      };
    },
    [LAST, NEXT] as const,
  );

/** The page's socket says what the relay refuses. */
export const refuse = (page: Page): Promise<void> =>
  page.evaluate(
    ([last, frame]) => {
      const socket: unknown = Reflect.get(globalThis, last);
      if (!(socket instanceof WebSocket)) throw new Error('the page has no socket');
      socket.send(new Uint8Array(frame));
    },
    [LAST, refusedFrame()] as const,
  );

/** The next socket that the page opens says it, and nothing else. */
export const refuseNext = (page: Page): Promise<unknown> =>
  page.evaluate(([next, frame]) => Reflect.set(globalThis, next, new Uint8Array(frame)), [
    NEXT,
    refusedFrame(),
  ] as const);

/** As a sync update; its length fits in one byte. */
function refusedFrame(): number[] {
  const update = refusedUpdate();
  return [0, 2, update.length, ...update];
}
