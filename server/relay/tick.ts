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

/** After a tick it rests so many times as long as it took, between these: a full hall is gathered for longer. */
const REST = 4;
const LEAST_REST_MS = 5;
const MOST_REST_MS = 20;
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 5_000;
const MOST_LAST_TICKS = 3;

/*
 *            touch, at once            gathered            5–20 ms
 *    idle ──────────────────▶ due ──────────────▶ committing ──────▶ resting ──▶ idle, or due when touched meanwhile
 *                              ▲                      │ the store refuses
 *                              └──── 0.25–5 s ── waiting
 *
 * [P8] One commit carries what all rooms of the process have gathered: a thousand quiet rooms would else
 * pay for a thousand commits.
 */
type State = 'idle' | 'due' | 'committing' | 'resting' | 'waiting' | 'closed';

export class Ticker {
  readonly #store: Store;
  readonly #time: Time;
  readonly #metrics: Metrics;
  #state: State = 'idle';
  #touched = new Set<Ticking>();
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

  /** Something has come for this room. */
  touch(room: Ticking): void {
    this.#touched.add(room);
    if (this.#state === 'idle') this.#runIn(0, 'due');
  }

  /** Last ticks for everything that has come; what the store refuses now is given up. */
  async close(): Promise<void> {
    await this.#running;
    // What came while the store refused is one tick behind what it refused.
    for (let tries = 0; this.#touched.size > 0 && tries < MOST_LAST_TICKS; tries += 1) {
      await this.#tick();
      if (!this.isSaving) break;
    }
    this.#state = 'closed';
    this.#cancel();
  }

  #runIn(ms: number, state: State): void {
    this.#state = state;
    const due = this.#time.steady() + ms;
    this.#cancel();
    this.#cancel = this.#time.later(ms, () => {
      this.#metrics.tickLag.add(Math.max(0, this.#time.steady() - due));
      if (this.#touched.size === 0) this.#state = 'idle';
      else this.#running = this.#tick();
    });
  }

  async #tick(): Promise<void> {
    this.#state = 'committing';
    const began = this.#time.steady();
    const gathered = this.#gather();
    if (gathered.length === 0) this.#retry = 0;
    if (gathered.length === 0 || (await this.#commit(gathered))) {
      const took = this.#time.steady() - began;
      this.#runIn(Math.min(MOST_REST_MS, Math.max(LEAST_REST_MS, REST * took)), 'resting');
    } else {
      const pause = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.#retry);
      this.#retry += 1;
      this.#runIn(pause, 'waiting');
    }
  }

  #gather(): readonly Gathered[] {
    const rooms = this.#touched;
    this.#touched = new Set();
    const gathered: Gathered[] = [];
    for (const room of rooms) {
      guarded(room, () => {
        const append = room.gather();
        if (append) gathered.push({ room, append });
      });
    }
    return gathered;
  }

  async #commit(gathered: readonly Gathered[]): Promise<boolean> {
    try {
      const outcomes = await this.#store.append(gathered.map(({ append }) => append));
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
        this.#touched.add(room);
      }
      return false;
    }
  }
}

interface Gathered {
  readonly room: Ticking;
  readonly append: Append;
}

/** One room's fault must not stop the others. */
function guarded(room: Ticking, work: () => void): void {
  try {
    work();
  } catch (fault) {
    room.broke(fault);
  }
}
