/** Lengths of time, ms, and how they are spread. */
export class Delays {
  readonly #all: number[] = [];

  add(ms: number): void {
    this.#all.push(ms);
  }

  get count(): number {
    return this.#all.length;
  }

  /** `share`: 0.5 for the median. null: there are none. */
  at(share: number): number | null {
    const sorted = [...this.#all].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
  }

  get most(): number | null {
    return this.at(1);
  }
}
