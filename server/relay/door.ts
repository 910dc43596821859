import type { Time } from './time.ts';

/** Let in one after the other without a look at what else there is to do. */
const AT_ONCE = 8;

/** Lets a hall that comes at once in a few at a time, so that those who are in and write are heard meanwhile. */
export class Door {
  readonly #time: Time;
  #waiting: (() => void)[] = [];
  /** In this turn, at once. */
  #let = 0;

  constructor(time: Time) {
    this.#time = time;
  }

  enter(letIn: () => void): void {
    if (this.#let === 0) this.#time.later(0, () => this.#next());
    if (this.#let < AT_ONCE && this.#waiting.length === 0) {
      this.#let += 1;
      letIn();
    } else this.#waiting.push(letIn);
  }

  #next(): void {
    const batch = this.#waiting.splice(0, AT_ONCE);
    this.#let = batch.length;
    if (batch.length > 0) this.#time.later(0, () => this.#next());
    for (const letIn of batch) letIn();
  }
}
