import { below, type Case, pace, spentIn, withServer } from '../Case.ts';
import { CONTENDERS } from '../contenders.ts';
import { Hall } from '../Hall.ts';

const ROOMS = 1000;
const PEOPLE = 8;
const PER_SECOND = 500;
const WARM_SECONDS = 2;
const MADE_AT_ONCE = 25;

export const rooms: Case = {
  name: 'rooms',
  what: '1,000 rooms of 8, 500 edits/s over all of them',
  contenders: Object.values(CONTENDERS),
  goals: [
    {
      figure: 'CPU per delivery',
      unit: 'µs',
      most: { 'y-websocket server': 0.85, Hocuspocus: 0.5, 'raw floor': 1.6 },
    },
    { figure: 'edit p99', unit: 'ms', most: { 'y-websocket server': 1.2, Hocuspocus: 0.05 } },
  ],
  run: (contender, seconds) =>
    withServer(contender, async (running) => {
      const all: Hall[] = [];
      while (all.length < ROOMS) {
        const some = await Promise.all(
          Array.from({ length: MADE_AT_ONCE }, () => Hall.open(running)),
        );
        await Promise.all(some.map((room) => room.admit(PEOPLE)));
        all.push(...some);
      }
      const total = (seconds + WARM_SECONDS) * PER_SECOND;
      for (const room of all) room.prepare(room.guests.slice(0, 1), Math.ceil(total / ROOMS) + 2);
      const work = async (duration: number) => {
        await pace(duration, [[PER_SECOND, (n) => all[n % ROOMS]?.guests[0]?.write()]]);
        for (const room of all) await room.settle();
      };
      await work(WARM_SECONDS);
      for (const room of all) room.begin();
      const spent = await spentIn(running, () => work(seconds));
      const sum = (of: (room: Hall) => number) => all.reduce((so, room) => so + of(room), 0);
      const delays = all.flatMap((room) => room.delays);
      const figures = {
        'CPU per delivery': spent.cpu / sum((room) => room.edits),
        'edit p50': below(0.5, delays),
        'edit p99': below(0.99, delays),
        foreign: spent.foreign,
      };
      for (const room of all) room.close();
      return { figures, faults: sum((room) => room.faults) };
    }),
};
