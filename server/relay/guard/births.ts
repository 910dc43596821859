import type { Row } from './row.ts';
import type { Rows } from './rows.ts';
import type { Container } from './spot.ts';

/** [B3][B7] The things that come into being with an update: once, whole, under ids that nobody has yet. */
export class Births {
  readonly #rows: Rows;
  readonly #newborn = new Set<Container>();

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  add(thing: Container): void {
    this.#newborn.add(thing);
  }

  /** Whether a thing may be given something for life: now or never, and once. */
  mayGive(thing: Container, row: Row): boolean {
    return this.#newborn.has(thing) && row.isEmpty;
  }

  /** Every newborn has all it must be born with. */
  get areWhole(): boolean {
    for (const container of this.#newborn) {
      const { kind } = container;
      if (kind.is !== 'thing') continue;
      if (kind.needs.some((key) => this.#rows.at({ container, key }).isEmpty)) return false;
    }
    return true;
  }
}
