import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Connection } from '../../server/relay/connection.ts';
import { stepsFrom } from './steps.ts';
import { World } from './world.ts';

const SEEDS = [11, 12, 13, 14, 15, 17];

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** The seats of everybody who sat in a hall that is still open, and that all have left. */
async function seatsAfter(seed: number): Promise<readonly [World, readonly WeakRef<Connection>[]]> {
  const world = new World();
  const seats = new Set<WeakRef<Connection>>();
  const known = new WeakSet<Connection>();
  await world.begin();
  for (const step of stepsFrom(seed)) {
    await world.take(step);
    for (const { seat } of world.lines) {
      if (!seat || known.has(seat)) continue;
      known.add(seat);
      seats.add(new WeakRef(seat));
    }
  }
  world.disk.mood = 'well';
  world.disk.delay = 0;
  for (const line of world.lines) line.cut(0, 0);
  world.lines = [];
  // The store is tried again at the latest after five seconds; a room is kept for much longer.
  await world.time.pass(12_000);
  return [world, [...seats]];
}

test('nothing of a socket that has ended stays in memory, while its room stays open', async () => {
  let halls = 0;
  for (const seed of SEEDS) {
    const [world, seats] = await seatsAfter(seed);
    expect(seats.length, `seed ${seed}`).toBeGreaterThan(8);
    // What a weak reference was asked for stays until the turn is over.
    await world.time.pass(1);
    collectGarbage();
    const left = seats.filter((seat) => seat.deref() !== undefined);
    expect(left.length, `seats left after seed ${seed}`).toBe(0);
    if ([...world.life.relay.relay.rooms.open()].length > 0) halls += 1;
  }
  // In some a relay has just been started again, and nobody has come.
  expect(halls, 'halls that are still open').toBeGreaterThan(SEEDS.length / 2);
}, 120_000);
