import { RELAY_LIMITS } from '../../../server/relay/limits.ts';
import { pace, spentIn, withServer } from '../relay/Case.ts';
import { CONTENDERS } from '../relay/contenders.ts';
import { Hall } from '../relay/Hall.ts';
import type { Curve } from './Curve.ts';

const FIRST = 50;
const AT_ONCE = 25;

/** In each a person who has written a card. */
async function open(running: Parameters<typeof Hall.open>[0], count: number): Promise<Hall[]> {
  const all: Hall[] = [];
  while (all.length < count) {
    const some = await Promise.all(Array.from({ length: AT_ONCE }, () => Hall.open(running)));
    await Promise.all(some.map((room) => room.admit(1)));
    for (const room of some) {
      room.prepare(room.guests, 10);
      for (let n = 0; n < 10; n += 1) room.guests[0]?.write();
    }
    all.push(...some);
  }
  for (const room of all) await room.settle();
  return all;
}

export const workshops: Curve = {
  what: 'Workshops on one relay, one person in each',
  points: [100, 300, 1000],
  measure: (point) =>
    withServer(CONTENDERS.ours, async (running) => {
      const first = await open(running, FIRST);
      await pace(2, []);
      const before = running.memory();
      const rooms = await open(running, point);
      await pace(2, []);
      const opened = running.memory();
      const still = await spentIn(running, () => pace(5, []));
      for (const room of rooms) room.close();
      await pace(RELAY_LIMITS.idleRoomMs / 1000 + 5, []);
      const others = await open(running, point);
      await pace(2, []);
      const again = running.memory();
      for (const room of [...first, ...others]) room.close();
      return {
        workshops: point,
        'memory per open one, kB': ((opened - before) * 1000) / point,
        'CPU while nobody writes, % of a core': still.cpu / still.seconds / 10_000,
        // What is free is not given back to the system, but the next take it: what they do not find is not free.
        'memory per one at rest, kB': ((again - opened) * 1000) / point,
        missing: [...first, ...rooms, ...others].reduce((sum, room) => sum + room.faults, 0),
      };
    }),
};
