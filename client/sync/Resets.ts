/** More resets than this within the time mean that beginning anew does not help. */
const MOST = 3;
const WITHIN_MS = 60_000;

/** How often a copy has begun anew lately. */
export class Resets {
  #at: readonly number[] = [];

  /** Counts one more, unless that would be too many. */
  allows(now: number): boolean {
    const recent = this.#at.filter((at) => now - at < WITHIN_MS);
    if (recent.length >= MOST) return false;
    this.#at = [...recent, now];
    return true;
  }

  /** Somebody asks to try all the same. */
  forget(): void {
    this.#at = [];
  }
}
