import { below, pace } from '../relay/Case.ts';
import type { Guest } from '../relay/Guest.ts';
import type { Cost, Servers } from './Servers.ts';
import { Spread } from './Spread.ts';

export interface Load {
  readonly what: string;
  readonly workshops: number;
  readonly people: number;
  /** Of how many guests one writes. */
  readonly every: number;
  /** Over all workshops together, and as many presence updates. */
  readonly editsPerSecond: number;
  /** How many relays over PostgreSQL are compared with one over SQLite. */
  readonly relays: number;
}

export interface Figures {
  /** Of an edit, from writer to reader, ms. */
  readonly p50: number;
  readonly p99: number;
  /** For each delivery of an edit or of somebody's presence, µs: all relays together, and the database. */
  readonly relays: number;
  readonly database: number;
  /** For each delivery, bytes between relays and devices. */
  readonly bytes: number;
  readonly deliveries: number;
  readonly cost: Cost;
  /** Edits that did not reach a reader, or not in their order, and whoever was thrown out. */
  readonly faults: number;
}

interface Writing {
  readonly writers: readonly Guest[];
  readonly editsPerSecond: number;
  readonly seconds: number;
}

const AT_ONCE = 10;
const WARM_SECONDS = 1;

/** Fills the workshops, a few at a time. */
export async function fill(servers: Servers, load: Load): Promise<readonly Spread[]> {
  const all: Spread[] = [];
  while (all.length < load.workshops) {
    const some = Array.from(
      { length: Math.min(AT_ONCE, load.workshops - all.length) },
      (_, index) => Spread.open(servers.relays, load.people, index),
    );
    all.push(...(await Promise.all(some)));
  }
  return all;
}

/** Makes what will be written: what so many seconds take, `times` over. Gives who writes. */
export function prepare(
  all: readonly Spread[],
  { editsPerSecond, workshops, people, every }: Load,
  seconds: number,
  times = 1,
): readonly Guest[] {
  const perWriter = editsPerSecond / workshops / Math.ceil(people / every);
  const each = Math.ceil((seconds + WARM_SECONDS) * perWriter) + 2;
  return all.flatMap((spread) => spread.prepare(every, each * times));
}

/** Lets people write and move, and waits until each edit has come to each reader. */
export async function measure(
  servers: Servers,
  all: readonly Spread[],
  { writers, editsPerSecond, seconds }: Writing,
): Promise<Figures> {
  const guests = all.flatMap((spread) => spread.guests);
  const work = async (duration: number) => {
    await pace(duration, [
      [editsPerSecond, (n) => writers[n % writers.length]?.write()],
      [editsPerSecond, (n) => guests[(n * 7) % guests.length]?.show()],
    ]);
    for (const spread of all) await spread.settle();
  };
  await work(WARM_SECONDS);
  for (const spread of all) spread.begin();
  const cost = await servers.costOf(() => work(seconds));
  const sum = (of: (spread: Spread) => number) => all.reduce((so, spread) => so + of(spread), 0);
  const delays = all.flatMap((spread) => spread.delays);
  const deliveries = sum(({ delivered }) => delivered);
  return {
    p50: below(0.5, delays),
    p99: below(0.99, delays),
    relays: (cost.relays * 1e6) / deliveries,
    database: (cost.database * 1e6) / deliveries,
    bytes: cost.bytes / deliveries,
    deliveries,
    cost,
    faults: sum(({ faults }) => faults),
  };
}
