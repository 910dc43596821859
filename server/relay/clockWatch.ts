import type { Time } from './time.ts';

/** Less than this is the ordinary drift of two clocks, or a slow timer. */
const JUMP_MS = 5_000;
/** What a jump brought about is believed when the clock has gone evenly for so long. */
const TRUST_MS = 10 * 60_000;

/**
 * Compares the clock on the wall with the steady one. A wall clock that is set, or a machine that
 * slept, must not have a year's workshops deleted in the second before somebody sets it right.
 */
export class ClockWatch {
  readonly #time: Time;
  #wall: number;
  #steady: number;
  #jumpedAt = Number.NEGATIVE_INFINITY;

  constructor(time: Time) {
    this.#time = time;
    this.#wall = time.now();
    this.#steady = time.steady();
  }

  /** How far the wall clock has jumped since the last look, ms; 0 when it has not. */
  look(): number {
    const [wall, steady] = [this.#time.now(), this.#time.steady()];
    const jump = Math.round(wall - this.#wall - (steady - this.#steady));
    this.#wall = wall;
    this.#steady = steady;
    if (Math.abs(jump) < JUMP_MS) return 0;
    this.#jumpedAt = steady;
    return jump;
  }

  /** Whether the date is to be believed. */
  get isTrusted(): boolean {
    return this.#time.steady() - this.#jumpedAt >= TRUST_MS;
  }
}
