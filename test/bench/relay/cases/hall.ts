import { below, type Case, pace, spentIn, withServer } from '../Case.ts';
import { CONTENDERS } from '../contenders.ts';
import { Hall } from '../Hall.ts';

const PEOPLE = 300;
const WRITERS = 50;
const PER_SECOND = 100;
const WARM_SECONDS = 2;

export const hall: Case = {
  name: 'hall',
  what: '300 in a room, 100 edits/s and 100 presence updates/s',
  contenders: Object.values(CONTENDERS),
  goals: [
    {
      figure: 'CPU per delivery',
      unit: 'µs',
      most: { 'y-websocket server': 0.5, Hocuspocus: 0.45, 'raw floor': 0.6 },
    },
    { figure: 'edit p99', unit: 'ms', most: { 'y-websocket server': 1.25, Hocuspocus: 1 } },
  ],
  run: (contender, seconds) =>
    withServer(contender, async (running) => {
      const room = await Hall.open(running);
      await room.admit(PEOPLE);
      const writers = room.guests.slice(0, WRITERS);
      room.prepare(writers, Math.ceil(((seconds + WARM_SECONDS) * PER_SECOND) / WRITERS) + 1);
      const work = (duration: number) =>
        pace(duration, [
          [PER_SECOND, (n) => writers[n % WRITERS]?.write()],
          [PER_SECOND, (n) => room.guests[n % PEOPLE]?.show()],
        ]);
      await work(WARM_SECONDS);
      await room.settle();
      room.begin();
      const spent = await spentIn(running, async () => {
        await work(seconds);
        await room.settle();
      });
      room.close();
      const figures = {
        'CPU per delivery': spent.cpu / (room.edits + room.states),
        'edit p50': below(0.5, room.delays),
        'edit p99': below(0.99, room.delays),
        foreign: spent.foreign,
      };
      return { figures, faults: room.faults };
    }),
};
