import { fail, type Result } from '#shared/domain/result.ts';
import type { Versioned } from '../store/Store.ts';

interface Surroundings<State> {
  /** Compare and set; false: another relay was first. */
  write(before: State, next: State): Promise<boolean>;
  /** As it is in the store. */
  read(): Promise<State | null>;
  /** Committed, here or by another relay: tell everybody. */
  changed(next: State, before: State): void;
}

/**
 * A record of one room with a revision: the stage, the desk. Whoever changes it does so within the room's line:
 * make the next from the one of now, compare and set, answer, then tell.
 */
export class KeptRecord<State> {
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
    const before = this.#state;
    const next = make(before);
    if (!next.ok) return answer(next);
    const written = await write(before, next.value).catch(() => null);
    if (written) {
      answer(next);
      this.#show(next.value, before);
    } else if (written === null) {
      answer(fail('unavailable')); // the store refused, whatever its reason; the sender is told to try again
    } else {
      await this.#catchUp(before);
      answer(fail('stale'));
    }
  }

  /** Another relay was first: its state is the one to show. */
  async #catchUp(before: State): Promise<void> {
    const state = await this.#around.read().catch(() => null); // the next command tries again
    if (state !== null) this.#show(state, before);
  }

  #show(state: State, before: State): void {
    this.#state = state;
    this.#around.changed(state, before);
  }
}

/** As the store keeps it. */
export const toRecord = (state: { readonly revision: number }): Versioned => ({
  revision: state.revision,
  json: JSON.stringify(state),
});
