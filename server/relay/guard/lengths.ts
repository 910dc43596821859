import type { Container } from './spot.ts';

interface Change {
  readonly bound: number;
  added: number;
  removed: number;
}

/** How long each touched text will be, UTF-16 units. */
export class Lengths {
  readonly #changes = new Map<Container, Change>();

  add(text: Container, bound: number, units: number): void {
    this.#of(text, bound).added += units;
  }

  remove(text: Container, bound: number, units: number): void {
    this.#of(text, bound).removed += units;
  }

  /** [B14] Whether any text grows beyond its bound. What is beyond it already may still shrink. */
  get areWithinBounds(): boolean {
    for (const [{ type }, { bound, added, removed }] of this.#changes) {
      if (added > removed && (type?._length ?? 0) + added - removed > bound) return false;
    }
    return true;
  }

  #of(text: Container, bound: number): Change {
    const known = this.#changes.get(text);
    if (known) return known;
    const change = { bound, added: 0, removed: 0 };
    this.#changes.set(text, change);
    return change;
  }
}
