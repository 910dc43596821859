import { type Case, type Outcome, pace, spentIn } from '../Case.ts';
import { CONTENDERS, type Contender, start, WITH_LEVELDB } from '../contenders.ts';
import { Hall } from '../Hall.ts';

const WRITERS = 40;
const EDITS = 20_000;
const PER_SECOND = 3_500;
/** Hocuspocus writes its documents within ten seconds; what is killed before is lost. */
const KEPT_AFTER_SECONDS = 12;

const CLEAN = 'first sync after a clean stop';
const KILLED = 'first sync after kill -9';
const most = { [WITH_LEVELDB.name]: 0.05, [CONTENDERS.hocuspocus.name]: 0.1 };

export const load: Case = {
  name: 'load',
  what: 'cold load of 20,000 updates',
  contenders: [CONTENDERS.ours, WITH_LEVELDB, CONTENDERS.hocuspocus],
  goals: [
    { figure: CLEAN, unit: 'ms', most },
    { figure: KILLED, unit: 'ms', most },
  ],
  run: async (contender) => {
    const clean = await loadAfter(contender, 'SIGTERM');
    const killed = await loadAfter(contender, 'SIGKILL');
    const foreign = Math.max(clean.foreign, killed.foreign);
    const figures = { [CLEAN]: clean.took, [KILLED]: killed.took, foreign };
    return { figures, faults: clean.faults + killed.faults };
  },
};

/** Fills a board, ends the server, starts it again and lets one come. */
async function loadAfter(contender: Contender, signal: 'SIGTERM' | 'SIGKILL') {
  const first = await start(contender);
  const room = await Hall.open(first);
  await room.admit(WRITERS);
  room.prepare(room.guests, EDITS / WRITERS);
  await pace(EDITS / PER_SECOND, [[PER_SECOND, (n) => room.guests[n % WRITERS]?.write()]]);
  for (const guest of room.guests) while (guest.sent < EDITS / WRITERS) guest.write();
  await room.settle();
  await pace(KEPT_AFTER_SECONDS, []);
  await first.end(signal);

  const second = await start(contender, first.folder);
  const again = new Hall(second, room.place);
  again.expect(room.guests);
  let took = 0;
  const { foreign } = await spentIn(second, async () => {
    const began = performance.now();
    again.enter();
    await again.until(() => again.edits === EDITS);
    took = again.heardAt - began;
  });
  await again.settle();
  again.close();
  await second.end('SIGKILL');
  const outcome: Outcome & { took: number; foreign: number } = {
    figures: {},
    faults: room.faults + again.faults,
    took,
    foreign,
  };
  return outcome;
}
