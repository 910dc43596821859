import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { Effort } from './effort.ts';

/** Units side by side of one item. `next` is an item of the document until somebody has walked there. */
export interface Stretch {
  readonly item: Y.Item;
  readonly clock: number;
  length: number;
  readonly origin: Y.ID | null;
  next: Stretch | Y.Item | null;
}

/** The stretches that an update has made us look at so far, by id. */
export class Stretches {
  readonly #doc: BoardDoc;
  readonly #byClient = new Map<number, Stretch[]>();
  readonly #effort: Effort;

  constructor(doc: BoardDoc, effort: Effort) {
    this.#doc = doc;
    this.#effort = effort;
  }

  add(item: Y.Item, next: Stretch['next']): Stretch {
    const { id, length, origin } = item;
    const stretch = { item, clock: id.clock, length, origin, next };
    this.#keep(stretch);
    return stretch;
  }

  /** The stretch that an item of the document begins with. */
  of(item: Y.Item): Stretch {
    return this.find(item.id) ?? this.add(item, item.right);
  }

  find(id: Y.ID): Stretch | null {
    const list = this.#byClient.get(id.client);
    const stretch = list?.[startingBy(list, id.clock) - 1];
    return stretch && holds(stretch, id) ? stretch : null;
  }

  startingAt(id: Y.ID): Stretch {
    const stretch = this.#at(id);
    return id.clock === stretch.clock ? stretch : this.#split(stretch, id.clock);
  }

  endingAt(id: Y.ID): Stretch {
    const stretch = this.#at(id);
    if (id.clock < stretch.clock + stretch.length - 1) this.#split(stretch, id.clock + 1);
    return stretch;
  }

  #at(id: Y.ID): Stretch {
    return this.find(id) ?? this.of(Y.getItem(this.#doc.store, id));
  }

  /** Cuts a stretch and gives the latter part. */
  #split(stretch: Stretch, clock: number): Stretch {
    const { item, next } = stretch;
    this.#effort.cut(item.id);
    const head = clock - stretch.clock;
    const origin = Y.createID(item.id.client, clock - 1);
    const tail = { item, clock, length: stretch.length - head, origin, next };
    stretch.length = head;
    stretch.next = tail;
    this.#keep(tail);
    return tail;
  }

  #keep(stretch: Stretch): void {
    const { client } = stretch.item.id;
    const list = this.#byClient.get(client);
    if (!list) {
      this.#byClient.set(client, [stretch]);
      return;
    }
    const index = startingBy(list, stretch.clock);
    this.#effort.move(list.length - index);
    list.splice(index, 0, stretch);
  }
}

export const holds = ({ item, clock, length }: Stretch, id: Y.ID | null | undefined): boolean =>
  !!id && item.id.client === id.client && clock <= id.clock && id.clock < clock + length;

/** How many of a client's stretches start at `clock` or earlier. */
function startingBy(list: readonly Stretch[], clock: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.clock ?? clock) <= clock) low = middle + 1;
    else high = middle;
  }
  return low;
}
