import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { DeletedClocks } from './deletions.ts';
import type { Effort } from './effort.ts';
import { Row } from './row.ts';
import type { Container, Place } from './spot.ts';
import { Stretches } from './stretches.ts';

/** Every list that an update writes into or ends something in, as it will be afterwards. */
export class Rows {
  readonly #deleted: DeletedClocks;
  readonly #stretches: Stretches;
  readonly #effort: Effort;
  readonly #rows = new Map<Container, Map<string | null, Row>>();
  readonly #mustStand = new Set<Row>();
  /** Where the document has nothing yet. */
  readonly begun: Place[] = [];

  constructor(doc: BoardDoc, deleted: DeletedClocks, effort: Effort) {
    this.#stretches = new Stretches(doc, effort);
    this.#effort = effort;
    this.#deleted = deleted;
  }

  at(place: Place): Row {
    const { container, key } = place;
    const known = this.#rows.get(container)?.get(key);
    if (known) return known;
    const row = new Row(this.#stretches, this.#effort, place);
    const others = this.#rows.get(container);
    if (others) others.set(key, row);
    else this.#rows.set(container, new Map([[key, row]]));
    if (row.isEmpty) this.begun.push(place);
    return row;
  }

  /** The value that will show at a key. */
  valueAt(place: Place): unknown {
    const content = this.at(place).end?.content;
    return content instanceof Y.ContentAny ? content.arr.at(-1) : undefined;
  }

  /** Something ends at this value key: only there can a value be lost. */
  end(row: Row): void {
    this.#mustStand.add(row);
  }

  /** [B8] Nothing that stands is taken away but by a value that takes its place. */
  get allStand(): boolean {
    for (const { end } of this.#mustStand) if (end === null || !this.isLive(end)) return false;
    return true;
  }

  /** Whether an item, of the document or of the update, shows where it is the last of its key. */
  isLive(item: Y.Item): boolean {
    if (item.deleted || item.content instanceof Y.ContentDeleted) return false;
    return !this.#deleted.endsWith(item);
  }
}
