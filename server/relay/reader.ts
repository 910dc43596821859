import type { RelayLimits } from './limits.ts';
import type { Time } from './time.ts';
import type { Wire } from './wire.ts';

/*
 *    keepingUp ──more than 1 MB unread──▶ behind ──drained──▶ keepingUp, with one update that holds all it missed
 *                                           └──takes nothing for 15 s, or 8 MB unread──▶ lost
 */
type State =
  | { readonly kind: 'keepingUp' }
  /** `vector`: what the reader has when it has read everything that was sent. */
  | { readonly kind: 'behind'; readonly vector: Uint8Array; least: number; since: number };

/** [P22] What one socket is sent. An update is never skipped for good: presence waits first, then updates. */
export class Reader {
  readonly #wire: Wire;
  readonly #limits: RelayLimits;
  readonly #time: Time;
  #state: State = { kind: 'keepingUp' };

  constructor(wire: Wire, limits: RelayLimits, time: Time) {
    this.#wire = wire;
    this.#limits = limits;
    this.#time = time;
  }

  sendPresence(frame: Uint8Array): void {
    if (this.#wire.unread() <= this.#limits.lagPresenceBytes) this.#wire.send(frame);
  }

  sendUpdate(frame: Uint8Array, vector: () => Uint8Array): void {
    if (this.#state.kind === 'behind') return;
    this.#wire.send(frame);
    const unread = this.#wire.unread();
    if (unread <= this.#limits.lagUpdatesBytes) return;
    this.#state = { kind: 'behind', vector: vector(), least: unread, since: this.#time.steady() };
  }

  /** Looked at now and then while behind. `since` gives what came after a state vector. */
  check(
    since: ((vector: Uint8Array) => Uint8Array) | null,
    vector: () => Uint8Array,
  ): 'fine' | 'lost' {
    const state = this.#state;
    if (state.kind === 'keepingUp') return 'fine';
    const unread = this.#wire.unread();
    if (unread <= this.#limits.lagPresenceBytes) {
      if (!since) return 'fine';
      this.#state = { kind: 'keepingUp' };
      this.sendUpdate(since(state.vector), vector);
      return 'fine';
    }
    if (unread < state.least) {
      state.least = unread;
      state.since = this.#time.steady();
    }
    const isStuck = this.#time.steady() - state.since > this.#limits.lagCloseMs;
    return isStuck || unread > this.#limits.lagCloseBytes ? 'lost' : 'fine';
  }
}
