import type { Metrics } from '../metrics.ts';
import type { Append, AppendOutcome, Store } from '../store/Store.ts';
import type { Cancel, Time } from './time.ts';

/** One room's part in a tick. */
export interface Ticking {
  /** Checks and applies what has come, and gives what is to be committed. After `postponed` it gives the same again. */
  gather(): Append | null;
  /** Committed, or impossible: broadcast and acknowledge. */
  settle(outcome: AppendOutcome): void;
  /** The store refused. Nothing may be broadcast or acknowledged; there will be another try. */
  postponed(): void;
  /** A fault of our own inside this room. The others go on. */
  broke(fault: unknown): void;
}

/**
 * After a tick its rooms rest so many times as long as it took: what goes out to a full hall is gathered. Commits begin so many
 * times as far apart as the last one took: the more a machine has to do, the more rooms share one.
 */
const REST = 3;
/** A room is left alone so long for each edit that its last tick took in: what comes slowly goes out at once, what comes fast is gathered. */
const REST_PER_EDIT_MS = 1;
const MOST_REST_MS = 20;
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 5_000;
const MOST_LAST_TICKS = 3;

/*
 *    a room:      idle ──touch──▶ due ──gathered──▶ resting, up to 20 ms ──▶ idle, or due when touched meanwhile
 *
 *    the ticker:  idle ──a room is due──▶ soon ──▶ committing ──▶ idle, or soon when another is due
 *                     up to 20 ms apart    ▲           │ the store refuses
 *                                          └─0.25–5 s─ waiting
 *
 * [P8] One commit carries what all rooms that are due have gathered: a thousand quiet rooms would else pay for a
 * thousand commits. What comes when none was begun a moment ago goes out at once, and a quiet room waits for no busy one
 * longer than that.
 */
type State = 'idle' | 'soon' | 'committing' | 'waiting' | 'closed';

export class Ticker {
  readonly #store: Store;
  readonly #time: Time;
  readonly #metrics: Metrics;
  #state: State = 'idle';
  /** For which rooms something has come since their last tick, and how many edits. */
  readonly #edits = new Map<Ticking, number>();
  readonly #due = new Set<Ticking>();
  readonly #restsUntil = new WeakMap<Ticking, number>();
  /** Rooms that rest and for which something has come meanwhile. */
  readonly #resting = new Map<Ticking, Cancel>();
  /** When the next commit may begin. */
  #next = Number.NEGATIVE_INFINITY;
  #retry = 0;
  #running: Promise<void> = Promise.resolve();
  #cancel: Cancel = () => undefined;

  constructor(store: Store, time: Time, metrics: Metrics) {
    this.#store = store;
    this.#time = time;
    this.#metrics = metrics;
  }

  /** Whether nothing waits that the store has refused. */
  get isSaving(): boolean {
    return this.#retry === 0;
  }

  /** Something has come for this room, edits perhaps. */
  touch(room: Ticking, edits = 0): void {
    if (this.#state === 'closed') return;
    const before = this.#edits.get(room);
    this.#edits.set(room, (before ?? 0) + edits);
    if (before !== undefined) return;
    const rest = (this.#restsUntil.get(room) ?? 0) - this.#time.steady();
    if (rest > 0) this.#fallDueIn(rest, room);
    else this.#fallDue(room);
  }

  /** Last ticks for everything that has come; what the store refuses now is given up. */
  async close(): Promise<void> {
    await this.#running;
    this.#cancel();
    // What came while the store refused is one tick behind what it refused.
    for (let tries = 0; this.#edits.size > 0 && tries < MOST_LAST_TICKS; tries += 1) {
      await this.#tick([...this.#edits.keys()]);
      this.#cancel();
      if (!this.isSaving) break;
    }
    for (const cancel of this.#resting.values()) cancel();
    this.#state = 'closed';
  }

  #fallDueIn(ms: number, room: Ticking): void {
    const cancel = this.#time.later(ms, () => this.#fallDue(room));
    this.#resting.set(room, cancel);
  }

  #fallDue(room: Ticking): void {
    this.#resting.delete(room);
    this.#due.add(room);
    if (this.#state === 'idle') this.#runSoon();
  }

  #runSoon(): void {
    this.#runIn(Math.max(0, this.#next - this.#time.steady()), 'soon');
  }

  #runIn(ms: number, state: State): void {
    this.#state = state;
    const due = this.#time.steady() + ms;
    this.#cancel = this.#time.later(ms, () => {
      this.#metrics.tickLag.add(Math.max(0, this.#time.steady() - due));
      this.#running = this.#tick([...this.#due]);
    });
  }

  async #tick(rooms: readonly Ticking[]): Promise<void> {
    this.#state = 'committing';
    const began = this.#time.steady();
    const taken = rooms.map((room) => ({ room, edits: this.#edits.get(room) ?? 0 }));
    for (const room of rooms) this.#forget(room);
    const gathered = gather(rooms);
    if (gathered.length === 0) this.#retry = 0;
    if (gathered.length === 0 || (await this.#commit(gathered))) {
      const now = this.#time.steady();
      for (const { room, edits } of taken) {
        const rest = Math.max(REST * (now - began), edits * REST_PER_EDIT_MS);
        this.#rest(room, now + Math.min(MOST_REST_MS, rest));
      }
      this.#state = 'idle';
      if (this.#due.size > 0) this.#runSoon();
    } else {
      const pause = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.#retry);
      this.#retry += 1;
      this.#runIn(pause, 'waiting');
    }
  }

  #forget(room: Ticking): void {
    this.#edits.delete(room);
    this.#due.delete(room);
    this.#resting.get(room)?.();
    this.#resting.delete(room);
  }

  #rest(room: Ticking, until: number): void {
    this.#restsUntil.set(room, until);
    // Touched while it was committed.
    if (this.#due.delete(room)) this.#fallDueIn(until - this.#time.steady(), room);
  }

  async #commit(gathered: readonly Gathered[]): Promise<boolean> {
    const began = this.#time.steady();
    try {
      const outcomes = await this.#store.append(gathered.map(({ append }) => append));
      this.#next = began + Math.min(MOST_REST_MS, REST * (this.#time.steady() - began));
      this.#retry = 0;
      for (const [index, { room }] of gathered.entries()) {
        const outcome = outcomes[index];
        if (outcome) guarded(room, () => room.settle(outcome));
      }
      return true;
    } catch {
      // The store has said in the log why it refuses.
      for (const { room } of gathered) {
        guarded(room, () => room.postponed());
        this.#edits.set(room, this.#edits.get(room) ?? 0);
        this.#due.add(room);
      }
      return false;
    }
  }
}

interface Gathered {
  readonly room: Ticking;
  readonly append: Append;
}

function gather(rooms: readonly Ticking[]): readonly Gathered[] {
  const gathered: Gathered[] = [];
  for (const room of rooms) {
    guarded(room, () => {
      const append = room.gather();
      if (append) gathered.push({ room, append });
    });
  }
  return gathered;
}

/** One room's fault must not stop the others. */
function guarded(room: Ticking, work: () => void): void {
  try {
    work();
  } catch (fault) {
    room.broke(fault);
  }
}
