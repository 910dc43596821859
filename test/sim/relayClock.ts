import type { Cancel, Time } from '../../server/relay/time.ts';

/** The clock as one life of the relay sees it: when that life ends, nothing of it ever runs again. */
export class RelayClock implements Time {
  readonly #time: Time;
  readonly #cancels = new Set<Cancel>();
  isOver = false;

  constructor(time: Time) {
    this.#time = time;
  }

  /** How many things are still to be done. */
  get waiting(): number {
    return this.#cancels.size;
  }

  now(): number {
    return this.#time.now();
  }

  steady(): number {
    return this.#time.steady();
  }

  later(ms: number, run: () => void): Cancel {
    const done = this.#time.later(ms, () => {
      this.#cancels.delete(cancel);
      run();
    });
    const cancel = () => {
      this.#cancels.delete(cancel);
      done();
    };
    if (this.isOver) done();
    else this.#cancels.add(cancel);
    return cancel;
  }

  stop(): void {
    this.isOver = true;
    for (const cancel of [...this.#cancels]) cancel();
  }
}
