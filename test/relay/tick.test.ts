import { expect, test } from 'vitest';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { Metrics } from '../../server/metrics.ts';
import { Ticker, type Ticking } from '../../server/relay/tick.ts';
import type { Append, Store } from '../../server/store/Store.ts';
import { FakeTime } from '../support/fakeTime.ts';
import { memoryStore } from '../support/memoryStore.ts';

/** A room that always has one byte to commit. */
class Counter implements Ticking {
  gathered = 0;
  settled = 0;
  postponements = 0;
  faults: unknown[] = [];
  readonly #id: WorkshopId;

  constructor(id: string) {
    this.#id = id as WorkshopId;
  }

  gather(): Append {
    this.gathered += 1;
    return { workshop: this.#id, update: Uint8Array.of(1), bindings: [], erasure: 0 };
  }

  settle(): void {
    this.settled += 1;
  }

  postponed(): void {
    this.postponements += 1;
  }

  broke(fault: unknown): void {
    this.faults.push(fault);
  }
}

function ticking(append?: Store['append']) {
  const time = new FakeTime();
  const calls: number[] = [];
  const store: Store = {
    ...memoryStore(),
    append: async (entries) => {
      calls.push(entries.length);
      return append ? append(entries) : entries.map(() => ({ ok: true, seq: 1 }));
    },
  };
  const ticker = new Ticker(store, time, new Metrics());
  return { time, calls, ticker };
}

test('[P8] what comes to an idle relay is committed at once', async () => {
  const { time, ticker, calls } = ticking();
  ticker.touch(new Counter('a'));
  await time.pass(0);
  expect(calls).toEqual([1]);
});

test('[P8] a room rests the longer the more came to it, at most twenty milliseconds', async () => {
  const { time, ticker, calls } = ticking();
  const room = new Counter('a');
  const write = (edits: number) => {
    for (let n = 0; n < edits; n += 1) ticker.touch(room, 1);
  };
  write(10);
  await time.pass(0);
  write(300);
  await time.pass(9);
  expect(calls).toHaveLength(1);
  await time.pass(1);
  expect(calls).toHaveLength(2);
  write(1);
  await time.pass(19);
  expect(calls).toHaveLength(2);
  await time.pass(1);
  expect(calls).toHaveLength(3);
});

test('[P8] a quiet room does not wait for a busy one that rests', async () => {
  const { time, ticker, calls } = ticking();
  const [busy, quiet] = [new Counter('busy'), new Counter('quiet')];
  for (let n = 0; n < 100; n += 1) ticker.touch(busy, 1);
  await time.pass(0);
  ticker.touch(busy, 1);
  ticker.touch(quiet, 1);
  await time.pass(1);
  expect([busy.settled, quiet.settled, calls]).toEqual([1, 1, [1, 1]]);
});

test('[P8] what comes to many rooms while commits are kept apart shares one', async () => {
  const time: FakeTime = new FakeTime();
  const calls: number[] = [];
  const slow = async (entries: readonly Append[]) => {
    calls.push(entries.length);
    time.sleep(2);
    return entries.map(() => ({ ok: true as const, seq: 1 }));
  };
  const ticker = new Ticker({ ...memoryStore(), append: slow }, time, new Metrics());
  ticker.touch(new Counter('a'), 1);
  await time.pass(0);
  ticker.touch(new Counter('b'), 1);
  await time.pass(2);
  ticker.touch(new Counter('c'), 1);
  await time.pass(1);
  expect(calls).toEqual([1]);
  await time.pass(1);
  expect(calls).toEqual([1, 2]);
});

test('[P8] the longer a commit took the more the next one waits for, at most twenty milliseconds', async () => {
  for (const [took, apart] of [
    [4, 12],
    [19, 20],
    [300, 300],
  ] as const) {
    const time: FakeTime = new FakeTime();
    const began: number[] = [];
    const start = time.steady();
    const slow = async (entries: readonly Append[]) => {
      began.push(time.steady() - start);
      time.sleep(took);
      return entries.map(() => ({ ok: true as const, seq: 1 }));
    };
    const ticker = new Ticker({ ...memoryStore(), append: slow }, time, new Metrics());
    ticker.touch(new Counter('a'));
    await time.pass(0);
    ticker.touch(new Counter('b'));
    await time.pass(100);
    expect(began).toEqual([0, apart]);
  }
});

test('[P8] what comes while it is committed waits for the rest of its room', async () => {
  let finish: () => void = () => undefined;
  const { time, ticker, calls } = ticking(async (entries) => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return entries.map(() => ({ ok: true, seq: 1 }));
  });
  const room = new Counter('a');
  for (let n = 0; n < 10; n += 1) ticker.touch(room, 1);
  await time.pass(0);
  ticker.touch(room, 1);
  finish();
  await time.pass(9);
  expect(calls).toHaveLength(1);
  await time.pass(1);
  expect(calls).toHaveLength(2);
});

test('[P8] when a tick takes long its rooms rest for as long, at most twenty milliseconds', async () => {
  const time: FakeTime = new FakeTime();
  const slow = async (entries: readonly Append[]) => {
    time.sleep(300);
    return entries.map(() => ({ ok: true as const, seq: 1 }));
  };
  const store = { ...memoryStore(), append: slow };
  const ticker = new Ticker(store, time, new Metrics());
  const room = new Counter('a');
  ticker.touch(room);
  await time.pass(0);
  ticker.touch(room);
  await time.pass(19);
  expect(room.gathered).toBe(1);
  await time.pass(1);
  expect(room.gathered).toBe(2);
});

test('[P8] one commit carries all rooms of the process', async () => {
  const { time, ticker, calls } = ticking();
  const rooms = Array.from({ length: 100 }, (_, n) => new Counter(`room ${n}`));
  for (const room of rooms) ticker.touch(room);
  await time.pass(0);
  expect(calls).toEqual([100]);
  expect(rooms.every((room) => room.settled === 1)).toBe(true);
});

test('[P8] nothing is settled before the commit has ended', async () => {
  let finish: () => void = () => undefined;
  const { time, ticker } = ticking(async (entries) => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return entries.map(() => ({ ok: true, seq: 1 }));
  });
  const room = new Counter('a');
  ticker.touch(room);
  await time.pass(1_000);
  expect([room.gathered, room.settled]).toEqual([1, 0]);
  finish();
  await time.pass(0);
  expect(room.settled).toBe(1);
});

test('[P21] a store that refuses is asked again, ever more rarely, until it works', async () => {
  let refuses = true;
  const { time, ticker, calls } = ticking(async (entries) => {
    if (refuses) throw new Error('EIO');
    return entries.map(() => ({ ok: true, seq: 1 }));
  });
  const room = new Counter('a');
  ticker.touch(room);
  await time.pass(60_000);
  expect(ticker.isSaving).toBe(false);
  expect(calls.length).toBeGreaterThan(10);
  expect(calls.length).toBeLessThan(20);
  expect([room.settled, room.postponements]).toEqual([0, calls.length]);
  refuses = false;
  await time.pass(5_000);
  expect([ticker.isSaving, room.settled]).toEqual([true, 1]);
});

test('[P24] closing commits what has come, once more', async () => {
  const { ticker, calls } = ticking();
  const room = new Counter('a');
  ticker.touch(room);
  await ticker.close();
  expect([calls, room.settled]).toEqual([[1], 1]);
  ticker.touch(room);
  expect(calls).toEqual([1]);
});

test('a room that breaks while it gathers is told so, and the others are committed', async () => {
  const { time, ticker, calls } = ticking();
  const [bad, good] = [new Counter('bad'), new Counter('good')];
  bad.gather = () => {
    throw new Error('a fault of our own');
  };
  ticker.touch(bad);
  ticker.touch(good);
  await time.pass(0);
  expect([bad.faults.length, good.settled, calls]).toEqual([1, 1, [1]]);
});
