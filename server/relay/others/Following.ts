import type { Heads, Seq, Store } from '../../store/Store.ts';
import type { LogLength } from '../compaction.ts';
import { Line } from '../line.ts';
import type { Room } from '../room.ts';
import type { Ticker } from '../tick.ts';

interface Surroundings {
  readonly store: Store;
  readonly ticker: Ticker;
  readonly room: Room;
  readonly log: LogLength;
  /** In which nobody steers, and no slip is taken. */
  readonly line: Line;
}

/** [P107] Brings one room in line with what other relays have put into the store. Everything rejects with it. */
export class Following {
  readonly #around: Surroundings;
  readonly #reading = new Line();
  #version: number | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Up to where all of the log is here. */
  get seen(): Seq {
    return this.#around.log.seq;
  }

  /** `before`: what was seen when the store was asked. */
  async follow(heads: Heads, before: Seq): Promise<void> {
    const { room, log, line } = this.#around;
    // [P124] The store has lost what it had kept, as one that was put back: what is here is history.
    if (heads.head < before) return room.end('tryLater');
    if (heads.version !== this.#version) await this.#readKeys(heads.version);
    const isErased =
      heads.erasure > room.board.erased.number || heads.settled > room.erasing.settled;
    if (heads.head > log.seq || isErased) await this.catchUp();
    const { steering, desk, slips } = room;
    if (heads.slips !== slips.number) await line.run(() => slips.refresh());
    if (heads.stage > steering.stage.revision) await line.run(() => steering.follow());
    if (heads.desk > desk.desk.revision) await line.run(() => desk.follow());
  }

  /** Reads on in the board's log from where it is known without a gap. */
  catchUp(): Promise<void> {
    return this.#reading.run(() => this.#readOn());
  }

  /** The same; what the store refuses is asked for again by the next poll. */
  catchUpSoon(): void {
    this.catchUp().catch(() => undefined);
  }

  async #readOn(): Promise<void> {
    const { store, ticker, room, log } = this.#around;
    const found = await store.read(room.id, log.seq);
    // Another history of what is here too: somebody has told two relays different things under one name.
    if (!room.board.follow(found)) return room.end('tryLater');
    log.follow(found);
    room.erasing.follow(found);
    if (!room.board.isAtRest) ticker.touch(room);
  }

  async #readKeys(version: number): Promise<void> {
    const { store, room } = this.#around;
    const found = await store.find(room.id);
    if (found.kind === 'here') room.followWorkshop(found.workshop);
    this.#version = version;
  }
}
