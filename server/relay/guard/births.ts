import type * as Y from 'yjs';
import { bornWith, isRoot } from '#shared/board/shape.ts';
import type { Rows } from './rows.ts';
import type { Container, Place } from './spot.ts';

/** [B3][B7] The things that come into being with an update: once, whole, under ids that nobody has yet. */
export class Births {
  readonly #rows: Rows;
  readonly #clients = new Map<Container, number>();

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  add(newborn: Container, { id }: Y.Item): void {
    this.#clients.set(newborn, id.client);
  }

  /** Whether a thing may be given this for life: now or never, by whoever makes it, and once. */
  mayGive(place: Place, { id }: Y.Item): boolean {
    return this.#clients.get(place.container) === id.client && this.#rows.at(place).isEmpty;
  }

  /** Every newborn has all it must be born with. */
  get areWhole(): boolean {
    for (const container of this.#clients.keys()) {
      const needs = isRoot(container.root) ? bornWith(container.root) : [];
      if (needs.some((key) => this.#rows.at({ container, key }).isEmpty)) return false;
    }
    return true;
  }
}
