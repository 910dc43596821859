/**
 * How long an erasure takes in a database that has grown, and what other halls notice of it.
 * Run: `npm run bench -- erase 200 5` (workshops, megabytes each).
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MarkId, WorkshopId } from '#shared/domain/ids.ts';
import type { Store, Workshop } from '../../server/store/Store.ts';
import { openSqliteStore } from '../../server/store/sqlite/openSqliteStore.ts';

const workshops = Number(process.argv[3] ?? 200);
const megabytes = Number(process.argv[4] ?? 5);
/** Of a workshop, as large as makes its megabytes together with the board. */
const MARKS = 10;
const TICK_MS = 20;

const folder = mkdtempSync(join(tmpdir(), 'mellanrum-erase-'));
try {
  const store = openSqliteStore(folder);
  const ids = await fill(store);
  const size = statSync(join(folder, 'mellanrum.sqlite')).size / 2 ** 20;
  const [erased, other] = ids;
  if (!erased || !other) throw new Error('two workshops are needed');
  const quiet = await writingIn(store, other, () => new Promise((done) => setTimeout(done, 1_000)));
  await store.append([
    {
      workshop: erased,
      update: null,
      bindings: [],
      erasure: 0,
      erased: [{ thing: 'x', what: 'card' }],
    },
  ]);
  const busy = await writingIn(store, other, () => store.settleErasure(erased, 1));
  process.stdout.write(
    `${workshops} workshops, ${size.toFixed(0)} MB: erased in ${seconds(busy.took)}
                     at rest   meanwhile
  writes in others   ${cell(String(quiet.writes))}${busy.writes}
  slowest write      ${cell(seconds(quiet.slowest))}${seconds(busy.slowest)}
  longest standstill ${cell(seconds(quiet.standstill))}${seconds(busy.standstill)}\n`,
  );
  await store.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function fill(store: Store): Promise<readonly WorkshopId[]> {
  const ids: WorkshopId[] = [];
  const state = new Uint8Array((megabytes * 2 ** 20) / (MARKS + 1));
  for (let n = 0; n < workshops; n += 1) {
    const id = `workshop-${String(n).padStart(8, '0')}-0` as WorkshopId;
    await store.create(workshopOf(id, n), { revision: 0, json: '{}' }, state);
    for (let mark = 0; mark < MARKS; mark += 1) {
      crypto.getRandomValues(state.subarray(0, 60_000)); // no more at once
      await store.addMark(
        id,
        {
          ...{ id: `mark-${String(mark).padStart(12, '0')}` as MarkId, at: mark, why: 'interval' },
          ...{ position: { kind: 'lobby' }, cards: 1, seq: 0, state },
        },
        0,
      );
    }
    ids.push(id);
  }
  return ids;
}

function workshopOf(id: WorkshopId, n: number): Workshop {
  const generations = { organiser: 1, facilitator: 1, participant: 1, screen: 1 };
  const dates = { codeFrom: 0, codeUntil: null, createdAt: 0, deleteAt: 2 ** 50 };
  return { id, secret: new Uint8Array(32), generations, epoch: 1, code: `C${n}`, ...dates };
}

interface Noticed {
  readonly took: number;
  readonly writes: number;
  readonly slowest: number;
  /** The longest in which nothing else at all was done, ms. */
  readonly standstill: number;
}

/** Somebody writes in another workshop while something is done. */
async function writingIn(store: Store, workshop: WorkshopId, work: () => Promise<unknown>) {
  let isDone = false;
  let [writes, slowest, standstill, last] = [0, 0, 0, performance.now()];
  const beat = () => {
    const now = performance.now();
    standstill = Math.max(standstill, now - last - TICK_MS);
    last = now;
  };
  const timer = setInterval(beat, TICK_MS);
  const began = performance.now();
  let took = 0;
  const working = work().then(() => {
    isDone = true;
    took = performance.now() - began;
  });
  do {
    const from = performance.now();
    await store.append([{ workshop, update: new Uint8Array(60), bindings: [], erasure: 0 }]);
    slowest = Math.max(slowest, performance.now() - from);
    writes += 1;
    await new Promise((next) => setTimeout(next, TICK_MS));
  } while (!isDone);
  beat();
  clearInterval(timer);
  await working;
  return { took, writes, slowest, standstill } satisfies Noticed;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 1000 ? 3 : 1)} s`;
}

function cell(words: string): string {
  return words.padEnd(10);
}
