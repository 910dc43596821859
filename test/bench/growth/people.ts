import { below, pace, spentIn, withServer } from '../relay/Case.ts';
import { CONTENDERS } from '../relay/contenders.ts';
import { Hall } from '../relay/Hall.ts';
import type { Curve } from './Curve.ts';

const SECONDS = 5;
const EDITS_PER_SECOND = 20;

export const people: Curve = {
  what: `People in a room, ${EDITS_PER_SECOND} edits a second, one presence update a second each`,
  points: [30, 100, 300, 600],
  measure: (point) =>
    withServer(CONTENDERS.ours, async (running) => {
      const room = await Hall.open(running);
      await room.admit(10);
      const before = running.memory();
      await room.admit(point - 10);
      const memory = running.memory() - before;
      const writers = room.guests.slice(0, 10);
      room.prepare(writers, (EDITS_PER_SECOND * (SECONDS + 2)) / 10 + 1);
      const work = (seconds: number) =>
        pace(seconds, [
          [EDITS_PER_SECOND, (n) => writers[n % 10]?.write()],
          [point, (n) => room.guests[n % point]?.show()],
        ]);
      await work(2);
      await room.settle();
      room.begin();
      const spent = await spentIn(running, () => work(SECONDS));
      await room.settle();
      room.close();
      return {
        people: point,
        'CPU, % of a core': spent.cpu / spent.seconds / 10_000,
        'CPU per delivery, µs': spent.cpu / (room.edits + room.states),
        'edit p50, ms': below(0.5, room.delays),
        'edit p99, ms': below(0.99, room.delays),
        'memory per person, kB': (memory * 1000) / (point - 10),
        missing: room.faults,
      };
    }),
};
