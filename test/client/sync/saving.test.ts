import { afterEach, expect, test, vi } from 'vitest';
import type { Store } from '../../../server/store/Store.ts';
import { until } from '../../support/until.ts';
import { newTestDevice, textOf, writeCard } from './device.ts';
import { type Hall, openHall } from './hall.ts';
import { isOffline, isOnline, isSaved } from './until.ts';

let hall: Hall;
afterEach(() => hall.close());

/** A disk that commits only when it is let. */
function slowDisk() {
  let held: (() => void)[] | null = null;
  const slow = (real: Store): Store => ({
    ...bound(real),
    append: async (entries) => {
      if (held) await new Promise<void>((resolve) => held?.push(resolve));
      return await real.append(entries);
    },
  });
  return {
    slow,
    hold: () => {
      held = [];
    },
    release: () => {
      const waiting = held ?? [];
      held = null;
      for (const go of waiting) go();
    },
    waits: () => (held?.length ?? 0) > 0,
  };
}

/** The methods of a store, whatever it is made of. */
const bound = (real: Store): Store =>
  new Proxy(real, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    ownKeys: (target) => [
      ...Reflect.ownKeys(target),
      ...Reflect.ownKeys(Object.getPrototypeOf(target)),
    ],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });

test('[P9] a card is saved only when the relay has it on its disk', async () => {
  const disk = slowDisk();
  hall = await openHall({ store: disk.slow });
  const anna = await hall.enter();
  await isOnline(anna);
  await isSaved(anna);
  disk.hold();
  const card = writeCard(anna, 'Är det sparat?');
  await until('the commit is under way', disk.waits);
  expect(anna.saving.get()).toEqual({ kind: 'saving' });
  expect([...anna.pending.get()]).toEqual([card]);
  disk.release();
  await isSaved(anna);
});

test('without contact it says how many cards wait, and nothing is lost when the relay is back', async () => {
  hall = await openHall();
  const [anna, bo] = [await hall.enter(), await hall.enter()];
  await Promise.all([isSaved(anna), isSaved(bo)]);
  await hall.relayStops();
  await isOffline(anna);
  const card = writeCard(anna, 'Skrivet utan nät');
  writeCard(anna, 'Ett till');
  await until('it is told', () => anna.saving.get().kind === 'waiting');
  expect(anna.saving.get()).toEqual({ kind: 'waiting', cards: 2 });
  await hall.relayStarts();
  await isSaved(anna);
  await until('it is at the other', () => textOf(bo, card) === 'Skrivet utan nät');
});

test('steering without contact is answered at once', async () => {
  hall = await openHall();
  const leader = await hall.enter('facilitator');
  await isOnline(leader);
  await hall.relayStops();
  await isOffline(leader);
  expect(await leader.command({ type: 'lock', locked: true })).toEqual({
    ok: false,
    problem: 'offline',
  });
});

test('[P24] a relay that is shut down with a card under way has saved it or leaves it waiting', async () => {
  hall = await openHall();
  const anna = await hall.enter();
  await isSaved(anna);
  const card = writeCard(anna, 'I sista stund');
  await hall.relayStops();
  await isOffline(anna);
  await hall.relayStarts();
  await isSaved(anna);
  const bo = await hall.enter();
  await until('it is there', () => textOf(bo, card) === 'I sista stund');
});

test('what has been written here lies on the disk when the session says so, words and that they wait', async () => {
  hall = await openHall();
  const phone = await newTestDevice();
  const anna = await hall.open(phone);
  await isSaved(anna);
  await hall.relayStops();
  await isOffline(anna);
  let writing = 0;
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...asked
  ) {
    const made = transaction.apply(this, asked);
    if (asked[1] === 'readwrite') {
      writing += 1;
      made.addEventListener('complete', () => {
        writing -= 1;
      });
    }
    return made;
  });
  writeCard(anna, 'Strax före en ny sida');
  expect(writing).toBeGreaterThan(1);
  await anna.flushed();
  expect(writing).toBe(0);
});
