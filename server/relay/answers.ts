import type { Member } from './member.ts';
import type { BoardView } from './reader.ts';
import type { Time } from './time.ts';

interface Surroundings {
  readonly time: Time;
  readonly board: BoardView & { readonly isSaved: boolean };
}

/** Sent in one go; then it is looked whether anybody has written meanwhile. */
const TURN_BYTES = 256 * 1024;
/** From so many on each is not encoded anew because somebody has written a letter. */
const MANY = 4;
/** When the disk does not have all of the board. */
const SAVING_MS = 5;

/**
 * Answers to step 1, in the order in which they were asked for. When a hall comes back to a large board they are hundreds of
 * megabytes: they are given a few at a time, so that those who write meanwhile are heard at once.
 */
export class Answers {
  readonly #around: Surroundings;
  readonly #vectorByMember = new Map<Member, Uint8Array>();
  #isGiving = false;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get areMany(): boolean {
    return this.#vectorByMember.size >= MANY;
  }

  ask(member: Member, vector: Uint8Array): void {
    member.expectAnswer();
    this.#vectorByMember.set(member, vector);
    if (!this.#isGiving) this.#give();
  }

  #give(): void {
    const { board, time } = this.#around;
    this.#isGiving = true;
    let left = TURN_BYTES;
    for (const [member, vector] of this.#vectorByMember) {
      if (left <= 0 || !board.isSaved) break;
      this.#vectorByMember.delete(member);
      left -= member.answer(vector, board);
    }
    // Who asks in the same turn waits too when much has been given in it.
    this.#isGiving = this.#vectorByMember.size > 0 || left <= 0;
    if (this.#isGiving) time.later(board.isSaved ? 0 : SAVING_MS, () => this.#give());
  }
}
