import type { Member } from './member.ts';
import type { BoardView } from './reader.ts';
import type { Time } from './time.ts';

interface Surroundings {
  readonly time: Time;
  readonly board: BoardView;
}

/** Sent in one go; then it is looked whether anybody has written meanwhile. */
const TURN_BYTES = 256 * 1024;
/** From so many on, one right after the other, each is not encoded anew because somebody has written a letter. */
const MANY = 4;
const RIGHT_AFTER_MS = 20;
/** So long after the last of them: they may still wait. */
const HALL_MS = 1_000;

/**
 * Answers to step 1, in the order in which they were asked for. When a hall comes back to a large board they are hundreds of
 * megabytes: they are given a few at a time, so that those who write meanwhile are heard at once.
 */
export class Answers {
  readonly #around: Surroundings;
  readonly #vectorByMember = new Map<Member, Uint8Array>();
  /** `waits`: until the disk has all of the board. */
  #giving: 'no' | 'soon' | 'waits' = 'no';
  #asked = { inARow: 0, at: Number.NEGATIVE_INFINITY };

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Whether a hall is coming back. */
  get areMany(): boolean {
    const isNow = this.#around.time.steady() - this.#asked.at <= HALL_MS;
    return this.#asked.inARow >= MANY && isNow;
  }

  ask(member: Member, vector: Uint8Array): void {
    const at = this.#around.time.steady();
    const isRightAfter = at - this.#asked.at <= RIGHT_AFTER_MS;
    this.#asked = { inARow: isRightAfter ? this.#asked.inARow + 1 : 1, at };
    member.expectAnswer();
    this.#vectorByMember.set(member, vector);
    if (this.#giving === 'no') this.#give();
  }

  /** The disk has all of the board. */
  saved(): void {
    if (this.#giving === 'waits') this.#give();
  }

  #give(): void {
    const { board, time } = this.#around;
    this.#giving = 'soon';
    let left = TURN_BYTES;
    for (const [member, vector] of this.#vectorByMember) {
      if (left <= 0) break;
      const bytes = member.answer(vector, board);
      if (bytes === null) {
        this.#giving = 'waits';
        return;
      }
      this.#vectorByMember.delete(member);
      left -= bytes;
    }
    // Who asks in the same turn waits too when much has been given in it.
    if (this.#vectorByMember.size === 0 && left > 0) this.#giving = 'no';
    else time.later(0, () => this.#give());
  }
}
