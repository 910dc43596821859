import { type Case, pace, withServer } from '../Case.ts';
import { CONTENDERS } from '../contenders.ts';
import { Hall } from '../Hall.ts';

const ROOM = 100;
/** What the first ones bring is the server warming up. */
const BEFORE = 500;
const MORE = 2_000;

export const idle: Case = {
  name: 'idle',
  what: 'connections that do nothing, 100 in a room',
  contenders: Object.values(CONTENDERS),
  goals: [
    {
      figure: 'memory per 1,000',
      unit: 'MB',
      most: { 'y-websocket server': 1.2, Hocuspocus: 0.45, 'raw floor': 1.8 },
    },
  ],
  run: (contender) =>
    withServer(contender, async (running) => {
      const all: Hall[] = [];
      const admit = async (count: number) => {
        for (let left = count; left > 0; left -= ROOM) {
          const room = await Hall.open(running);
          await room.admit(ROOM);
          all.push(room);
        }
        await pace(3, []);
        return running.memory();
      };
      const before = await admit(BEFORE);
      const after = await admit(MORE);
      for (const room of all) room.close();
      const figures = { 'memory per 1,000': ((after - before) / MORE) * 1000 };
      return { figures, faults: 0 };
    }),
};
