import { Board } from '../Board.ts';
import { below, type Case, type Goal, type Outcome, pace, spentIn, withServer } from '../Case.ts';
import { CONTENDERS, type Contender, type Running } from '../contenders.ts';
import { Guest, type Hears } from '../Guest.ts';
import { Hall } from '../Hall.ts';

const PEOPLE = 300;
const BOARD_BYTES = 1_000_000;
const LIVE_PER_SECOND = 50;
/** So long the live edits go on; the storm breaks out soon after they begin. */
const SECONDS = 12;

const synced: Goal = { figure: 'until all are in sync', unit: 'ms', most: {} };
const worst: Goal = { figure: 'worst live edit meanwhile', unit: 'ms', most: {} };

export const storm: Case = {
  name: 'storm',
  what: '300 come at once to a board of 1 MB',
  contenders: Object.values(CONTENDERS),
  goals: [
    { ...synced, most: { 'y-websocket server': 0.15, Hocuspocus: 0.15, 'raw floor': 0.8 } },
    { ...worst, most: { 'y-websocket server': 0.05, Hocuspocus: 0.05, 'raw floor': 0.25 } },
  ],
  run: (contender) => stormAt(contender, false),
};

export const held: Case = {
  name: 'held',
  what: '300 come back at once who hold the board of 1 MB',
  contenders: [CONTENDERS.ours, CONTENDERS.yWebsocket, CONTENDERS.hocuspocus],
  goals: [{ ...synced, most: { 'y-websocket server': 0.2, Hocuspocus: 0.25 } }, worst],
  run: (contender) => stormAt(contender, true),
};

/** When each newcomer had the board, and what it was given. */
class Arrivals implements Hears {
  readonly boards: Uint8Array[] = [];
  at = 0;

  board(_: Guest, body: Uint8Array): void {
    this.at = performance.now();
    const last = this.boards.at(-1);
    this.boards.push(last && Buffer.compare(last, body) === 0 ? last : body.slice());
  }

  update(): void {}
  presence(): void {}
}

const stormAt = (contender: Contender, holdIt: boolean): Promise<Outcome> =>
  withServer(contender, async (running) => {
    const room = await Hall.open(running);
    await room.admit(2);
    const [writer] = room.guests;
    if (!writer) throw new Error('nobody came');
    const place = room.place;
    const board = new Board(BOARD_BYTES, { place, device: writer.device });
    writer.say(board.upload);
    const newcomers = arriving(running, room, holdIt ? board : null);
    await newcomers(20); // the server has done this before
    room.prepare([writer], SECONDS * LIVE_PER_SECOND + 1);
    let [took, missing] = [0, () => 0];
    const spent = await spentIn(running, async () => {
      const live = pace(SECONDS, [[LIVE_PER_SECOND, () => writer.write()]]);
      await pace(1, []);
      room.begin();
      ({ took, missing } = await newcomers(PEOPLE, board));
      await live;
      await room.settle();
    });
    room.close();
    const figures = {
      [synced.figure]: took,
      [worst.figure]: Math.max(...room.delays),
      'live edit p50': below(0.5, room.delays),
      foreign: spent.foreign,
    };
    return { figures, faults: missing() + room.faults };
  });

/** Lets so many in at once. How long it took until the last had the board, and how many have not got all of it. */
const arriving =
  ({ port, contender: { dialect } }: Running, { place }: Hall, held: Board | null) =>
  async (count: number, whole?: Board) => {
    const arrivals = new Arrivals();
    const has = held ? { held: { vector: held.vector, update: held.deletes } } : {};
    const began = performance.now();
    const guests = Array.from(
      { length: count },
      () => new Guest({ port, place, dialect, hears: arrivals, ...has }),
    );
    while (guests.some(({ isIn, isOpen }) => isOpen && !isIn)) await pace(0.01, []);
    const took = arrivals.at - began;
    for (const guest of guests) guest.leave();
    const late = guests.filter(({ isIn }) => !isIn).length;
    // To be asked when nobody is measured any more: it takes long. Whoever was given the same bytes is asked once.
    const missing = () => {
      const boards = held ? [] : arrivals.boards;
      const broken = new Set([...new Set(boards)].filter((body) => !whole?.isWholeIn(body)));
      return late + boards.filter((body) => broken.has(body)).length;
    };
    return { took, missing };
  };
