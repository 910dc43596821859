import type { Span } from './guard/guard.ts';

/** Gaps in a row, with nothing applied between them, after which asking no longer helps. */
const MOST_GAPS = 3;
/** Letters that somebody may type before the answer to our step 1 has crossed a slow network. */
const MOST_OVERTAKING = 200;

/*
 *  What the relay still has to receive from one socket before it may say "saved":
 *
 *    join ───step 2───▶ nothing ──dropped by the lock, or unlocked──▶ unlock
 *                        ▲   └─────────update with a gap───────────▶ gap
 *                        └──────────────────step 2────────────────────┘
 */
type Waiting = 'join' | 'unlock' | 'gap' | 'nothing';

export type GapAnswer = 'ask' | 'ignore' | 'reset';

/** [P9] [P11] [P14] One socket's place in the exchange of board states. */
export class Seat {
  #waiting: Waiting = 'join';
  #held: number | null = null;
  #gaps = 0;
  #overtaking = 0;
  #gapEnd = 0;

  /** The version to echo after the next commit; null when it is held until the step 2 is here. */
  saved(version: number): number | null {
    if (this.#waiting === 'nothing') return version;
    this.#held = version;
    return null;
  }

  /** A step 2 was taken in. Gives the version that waited for it. */
  stepTwoArrived(): number | null {
    this.#waiting = 'nothing';
    const version = this.#held;
    this.#held = null;
    return version;
  }

  progressed(): void {
    this.#gaps = 0;
    this.#overtaking = 0;
  }

  /** An update was dropped because of the lock, or the lock is gone: a step 2 will bring everything. */
  awaitStepTwo(): void {
    this.#waiting = 'unlock';
  }

  /**
   * What to do about an update with a gap. Edits that overtake the answer to a step 1 of ours are no
   * fault, and each begins where the last one ended: somebody types while the offline edits are on their way.
   */
  gapped(span: Span, stepTwo: boolean): GapAnswer {
    const overtakes = !stepTwo && (this.#waiting === 'join' || this.#waiting === 'unlock');
    const goesOn = this.#gaps > 0 && span.from >= this.#gapEnd;
    this.#gapEnd = Math.max(this.#gapEnd, span.to);
    if (overtakes && goesOn && this.#overtaking < MOST_OVERTAKING) {
      this.#overtaking += 1;
      return 'ignore';
    }
    if (!overtakes) this.#waiting = 'gap';
    this.#gaps += 1;
    return this.#gaps < MOST_GAPS ? 'ask' : 'reset';
  }
}
