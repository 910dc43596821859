import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Written } from '#shared/domain/written.ts';
import type { Renewal } from '#shared/protocol/api.ts';
import type { Versioned } from '../store/Store.ts';

interface Surroundings<State> {
  /** Compare and set; false: another relay was first, or what the next was made from has changed. */
  write(before: State, next: State): Promise<boolean>;
  /** As it is in the store; whatever else `make` goes by is read anew too. */
  read(): Promise<State | null>;
  /** Committed, here or by another relay: tell everybody. */
  changed(next: State, before: State, by: 'us' | 'others'): void;
}

/** `unknown`: nothing is written there any more. */
export type RewriteRefusal = 'unknown' | 'stale' | 'unavailable';

/** Other relays steer too, and slips come in while they are counted. */
const MOST_TRIES = 10;

/**
 * A record of one room with a revision: the stage, the desk. Whoever changes it does so within the room's line:
 * make the next from the one of now, compare and set, answer, then tell.
 */
export class KeptRecord<State extends { readonly revision: number }> {
  readonly #around: Surroundings<State>;
  #state: State;

  constructor(state: State, around: Surroundings<State>) {
    this.#state = state;
    this.#around = around;
  }

  get state(): State {
    return this.#state;
  }

  /** `answer` is called once: before anybody sees the new state or, when it is stale, after the newer one was told. */
  async change<Problem extends string>(
    make: (now: State) => Result<State, Problem>,
    answer: (outcome: Result<State, NoInfer<Problem> | 'stale' | 'unavailable'>) => void,
    write: Surroundings<State>['write'] = this.#around.write,
  ): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const before = this.#state;
      const next = make(before);
      if (!next.ok) return answer(next);
      const written = await write(before, next.value).catch(() => null);
      if (written) {
        answer(next);
        return this.#show(next.value, 'us');
      }
      // The store refused, whatever its reason; the sender is told to try again.
      if (written === null) return answer(fail('unavailable'));
      await this.follow().catch(() => undefined); // the next try finds it so, or the next command
    }
    answer(fail('stale'));
  }

  /** [P100] Says something else at one of the places where somebody has written. `next`: as the record's next revision. */
  async rewrite(
    { path, words }: Renewal,
    places: (state: State) => readonly Written<State>[],
    next: (state: State) => State,
  ): Promise<Result<State, RewriteRefusal>> {
    let told: Result<State, RewriteRefusal> = fail('unavailable');
    await this.change<'unknown'>(
      (state) => {
        const written = places(state).find((one) => one.path === path);
        return written ? ok(next(written.saying(words))) : fail('unknown');
      },
      (done) => {
        told = done;
      },
    );
    return told;
  }

  /** Another relay was first: its state is the one to show, and to go on from. Rejects with the store. */
  async follow(): Promise<void> {
    const state = await this.#around.read();
    if (state !== null && state.revision > this.#state.revision) this.#show(state, 'others');
  }

  #show(state: State, by: 'us' | 'others'): void {
    const before = this.#state;
    this.#state = state;
    this.#around.changed(state, before, by);
  }
}

/** As the store keeps it. */
export const toRecord = (state: { readonly revision: number }): Versioned => ({
  revision: state.revision,
  json: JSON.stringify(state),
});
