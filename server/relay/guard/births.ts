import type * as Y from 'yjs';
import { bornWith, isRoot, SHAPE } from '#shared/board/shape.ts';
import type { Row } from './row.ts';
import type { Rows } from './rows.ts';
import type { Container } from './spot.ts';

const NEEDS = new Map<string, readonly string[]>(
  Object.keys(SHAPE).map((root) => [root, isRoot(root) ? bornWith(root) : []]),
);

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
  mayGive({ id }: Y.Item, to: Container, row: Row): boolean {
    return this.#clients.get(to) === id.client && row.isEmpty;
  }

  /** Every newborn has all it must be born with. */
  get areWhole(): boolean {
    for (const container of this.#clients.keys()) {
      const needs = NEEDS.get(container.root) ?? [];
      if (needs.some((key) => this.#rows.at({ container, key }).isEmpty)) return false;
    }
    return true;
  }
}
