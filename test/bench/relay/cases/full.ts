import { below, type Case, pace, spentIn, withServer } from '../Case.ts';
import { CONTENDERS } from '../contenders.ts';
import { Hall } from '../Hall.ts';

const PEOPLE = 300;
const WRITERS = 20;
/** A little under what a socket may send in the long run; none of the peers keeps up with all of them. */
const PER_WRITER = 100;
const SECONDS = 2;

export const full: Case = {
  name: 'full',
  what: '300 in a room, 20 writers at full speed (2,000 edits/s together)',
  contenders: Object.values(CONTENDERS),
  goals: [
    {
      figure: 'CPU per delivered edit',
      unit: 'µs',
      most: { 'y-websocket server': 0.06, Hocuspocus: 0.7, 'raw floor': 0.07 },
    },
  ],
  run: (contender) =>
    withServer(contender, async (running) => {
      const room = await Hall.open(running);
      await room.admit(PEOPLE);
      const writers = room.guests.slice(0, WRITERS);
      room.prepare(writers, PER_WRITER * SECONDS + 2);
      for (const writer of writers) writer.write();
      await room.settle();
      room.begin();
      const spent = await spentIn(running, async () => {
        await pace(SECONDS, [[PER_WRITER * WRITERS, (n) => writers[n % WRITERS]?.write()]]);
        await room.settle();
      });
      room.close();
      const figures = {
        'CPU per delivered edit': spent.cpu / room.edits,
        'until everybody has all': spent.seconds,
        'edit p99': below(0.99, room.delays),
        foreign: spent.foreign,
      };
      return { figures, faults: room.faults };
    }),
};
