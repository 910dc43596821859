import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { Struct } from './decode.ts';
import { kindOfRoot } from './rules.ts';
import { type Container, containerAt, GONE, isSameSpot, type Places, type Spot } from './spot.ts';

/** An item of an update, where it lies, and what lies in it if it is a map or text. */
export interface Located {
  readonly item: Y.Item;
  readonly spot: Spot;
  readonly inside: Container | null;
}

/**
 * An item names its place through two neighbours of different places: no honest client does. So too when
 * one of them is gone: Yjs would drop the item, but not before it has cut the other in two.
 */
export const CROSSED = 'crossed';

/**
 * Finds the spot of every item. `ordered`: each struct after all it leans on, none of them in the
 * document yet. From its bytes alone an item with an origin does not show where it lies, so this walks
 * through the document and the update.
 */
export function locate(
  ordered: readonly Struct[],
  doc: BoardDoc,
  places: Places,
): readonly Located[] | typeof CROSSED {
  const search = new Search(doc, places);
  for (const struct of ordered) {
    if (struct instanceof Y.GC) continue;
    const spot = search.spotOf(struct);
    if (spot === CROSSED) return CROSSED;
    search.add(struct, spot);
  }
  return search.found;
}

class Search {
  readonly found: Located[] = [];
  readonly #doc: BoardDoc;
  readonly #places: Places;
  /** A client's structs come in the order of their clocks. */
  readonly #byClient = new Map<number, Located[]>();
  readonly #newRoots = new Map<string, Container>();

  constructor(doc: BoardDoc, places: Places) {
    this.#doc = doc;
    this.#places = places;
  }

  add(item: Y.Item, spot: Spot): void {
    const inside = item.content instanceof Y.ContentType ? containerAt(spot, null) : null;
    const located = { item, spot, inside };
    this.found.push(located);
    const { client } = item.id;
    const known = this.#byClient.get(client);
    if (known) known.push(located);
    else this.#byClient.set(client, [located]);
  }

  /** As Yjs' own `getMissing` decides: a neighbour's parent first, else the parent that is written out. */
  spotOf({ origin, rightOrigin, parent, parentSub }: Y.Item): Spot | typeof CROSSED {
    const left = origin && this.#spotAt(origin);
    const right = rightOrigin && this.#spotAt(rightOrigin);
    if (left && right && !isSameSpot(left, right)) return CROSSED;
    const near = left ?? right;
    if (near) return near;
    const container = typeof parent === 'string' ? this.#root(parent) : this.#containerBy(parent);
    return container ? { container, key: parentSub } : GONE;
  }

  #spotAt(id: Y.ID): Spot {
    const located = this.#locatedAt(id);
    if (located) return located.spot;
    const item = this.#itemInDoc(id);
    return item ? this.#places.spotOf(item) : GONE;
  }

  #containerBy(parent: unknown): Container | null {
    if (!(parent instanceof Y.ID)) return null;
    const located = this.#locatedAt(parent);
    if (located) return located.inside;
    const content = this.#itemInDoc(parent)?.content;
    return content instanceof Y.ContentType ? this.#places.containerOf(content.type) : null;
  }

  #root(name: string): Container | null {
    const type = this.#doc.share.get(name);
    if (type) return this.#places.containerOf(type);
    const known = this.#newRoots.get(name);
    if (known) return known;
    const container = { kind: kindOfRoot(name), type: null };
    this.#newRoots.set(name, container);
    return container;
  }

  /** null for a tombstone, here or in the update. */
  #itemInDoc(id: Y.ID): Y.Item | null {
    if (id.clock >= Y.getState(this.#doc.store, id.client)) return null;
    const struct: unknown = Y.getItem(this.#doc.store, id);
    return struct instanceof Y.Item ? struct : null;
  }

  #locatedAt({ client, clock }: Y.ID): Located | null {
    const list = this.#byClient.get(client);
    let low = 0;
    let high = (list?.length ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const located = list?.[middle];
      if (!located) return null;
      const { id, length } = located.item;
      if (clock < id.clock) high = middle - 1;
      else if (clock >= id.clock + length) low = middle + 1;
      else return located;
    }
    return null;
  }
}
