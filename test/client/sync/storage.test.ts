import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { until } from '../../support/until.ts';
import { newTestDevice, textOf, writeCard } from './device.ts';
import { type Hall, openHall } from './hall.ts';
import { isOnline, isSaved } from './until.ts';

let hall: Hall;
beforeEach(async () => {
  hall = await openHall();
});
afterEach(() => hall.close());

/** A factory that answers every opening in one way. */
const storageThat = (open: () => unknown): IDBFactory =>
  new Proxy(indexedDB, {
    get: (target, name) => {
      if (name === 'open') return open;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

const STORAGES: Readonly<Record<string, () => IDBFactory | null>> = {
  'is not there': () => null,
  'throws when it is opened': () =>
    storageThat(() => {
      throw new DOMException('no', 'SecurityError');
    }),
  'fails to open': () =>
    storageThat(() => {
      const request: { onerror?: () => void } = {};
      queueMicrotask(() => request.onerror?.());
      return request;
    }),
  'never answers': () => storageThat(() => ({})),
};

test.each(Object.keys(STORAGES))(
  'storage that %s leaves the board in memory, says so, and everything else works',
  async (name) => {
    const blocked = STORAGES[name]?.() ?? null;
    const phone = await newTestDevice({ indexedDB: blocked });
    const session = await hall.open(phone);
    await isOnline(session);
    await until('it is told', () => session.keeping.get() === 'memory');
    const card = writeCard(session, 'Utan lagring');
    await isSaved(session);
    const other = await hall.enter();
    await until('it is at the other', () => textOf(other, card) === 'Utan lagring');
  },
);

test('a disk that fills up is noticed, and when there is room again the whole copy is on it', async () => {
  const phone = await newTestDevice();
  const first = await hall.open(phone);
  await isOnline(first);
  await until('a copy is kept', () => first.keeping.get() === 'device');
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
  ) {
    this.transaction.abort();
    throw new DOMException('full', 'QuotaExceededError');
  });
  const card = writeCard(first, 'Får inte plats');
  await until('it is noticed', () => first.keeping.get() === 'memory');
  add.mockRestore();
  await until('there is room again', () => first.keeping.get() === 'device');
  await isSaved(first);
  await first.close();
  await hall.relayStops();
  const again = await hall.open(phone);
  await until('the copy has it', () => textOf(again, card) === 'Får inte plats');
});

test('a damaged row is taken out, and what it held comes back from the relay', async () => {
  const phone = await newTestDevice();
  const first = await hall.open(phone);
  await isOnline(first);
  const card = writeCard(first, 'Hel text');
  await isSaved(first);
  await until('a copy is kept', () => first.keeping.get() === 'device');
  await first.close();
  await damageCopies(hall.workshop.id);
  const again = await hall.open(phone);
  await isOnline(again);
  await until('it is back', () => textOf(again, card) === 'Hel text');
  await until('the copy goes on', () => again.keeping.get() === 'device');
});

async function damageCopies(workshop: string): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (!name?.includes(workshop)) continue;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const transaction = request.result.transaction(['updates'], 'readwrite');
        transaction.objectStore('updates').add(new Uint8Array([255, 255, 255]));
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    });
  }
}

test('a write is done with at once, whatever becomes of the page', async () => {
  const session = await hall.open(await newTestDevice());
  await isOnline(session);
  await until('a copy is kept', () => session.keeping.get() === 'device');
  await isSaved(session);
  await session.flushed();
  const done = vi.spyOn(IDBTransaction.prototype, 'commit');
  writeCard(session, 'I samma ögonblick som sidan stängs');
  expect(done).toHaveBeenCalled();
});
