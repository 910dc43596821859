import { below, type Case, pace, spentIn, withServer } from '../Case.ts';
import { CONTENDERS } from '../contenders.ts';
import { Hall } from '../Hall.ts';

const PEOPLE = 300;
const EDITS_PER_SECOND = 10;
const WARM_SECONDS = 2;

export const presence: Case = {
  name: 'presence',
  what: '300 with one presence update a second each',
  contenders: Object.values(CONTENDERS),
  goals: [
    {
      figure: 'CPU per delivered state',
      unit: 'µs',
      most: { 'y-websocket server': 0.22, Hocuspocus: 0.22, 'raw floor': 0.22 },
    },
    {
      figure: 'edit p50 meanwhile',
      unit: 'ms',
      most: { 'y-websocket server': 0.05, Hocuspocus: 1 },
    },
  ],
  run: (contender, seconds) =>
    withServer(contender, async (running) => {
      const room = await Hall.open(running);
      await room.admit(PEOPLE);
      const [writer] = room.guests;
      if (writer) room.prepare([writer], (seconds + WARM_SECONDS) * EDITS_PER_SECOND + 1);
      const work = (duration: number) =>
        pace(duration, [
          [PEOPLE, (n) => room.guests[n % PEOPLE]?.show()],
          [EDITS_PER_SECOND, () => writer?.write()],
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
        'CPU per delivered state': spent.cpu / room.states,
        'edit p50 meanwhile': below(0.5, room.delays),
        'edit p99 meanwhile': below(0.99, room.delays),
        foreign: spent.foreign,
      };
      return { figures, faults: room.faults };
    }),
};
