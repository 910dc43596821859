import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { Struct } from './decode.ts';
import {
  type Container,
  containerAt,
  GONE,
  isSameSpot,
  type Places,
  type Spot,
  spotIn,
} from './spot.ts';

/** A struct of the update that the document does not hold, or not whole, and where it lies. */
export interface Fresh {
  readonly struct: Y.Item;
  readonly spot: Spot;
  /** How many of its first units the document holds already. */
  readonly offset: number;
}

/** Structs of an update that name their place through a neighbour of another place: no honest client does. */
export const CROSSED = 'crossed';

/**
 * Finds the spot of every fresh item. `ordered`: each struct after all it leans on. From its bytes alone
 * an item with an origin does not show where it lies, so this walks through the document and the update.
 */
export function locate(
  ordered: readonly Struct[],
  doc: BoardDoc,
  places: Places,
): readonly Fresh[] | typeof CROSSED {
  const found = new FoundStructs();
  const fresh: Fresh[] = [];
  const spotAt = (id: Y.ID): Spot => found.at(id)?.spot ?? spotInDoc(doc, places, id);
  const containerOf = (id: Y.ID): Container | null => {
    const inUpdate = found.at(id);
    if (!inUpdate) return containerInDoc(doc, places, id);
    return inUpdate.struct.content instanceof Y.ContentType ? containerAt(inUpdate.spot) : null;
  };

  for (const struct of ordered) {
    const offset = Math.max(0, Y.getState(doc.store, struct.id.client) - struct.id.clock);
    if (offset >= struct.length || struct instanceof Y.GC) continue;
    const spot = spotOf(struct, offset, spotAt, containerOf);
    if (spot === CROSSED) return CROSSED;
    const item = { struct, spot, offset };
    found.add(item);
    fresh.push(item);
  }
  return fresh;
}

/** As Yjs' own `getMissing` decides: a neighbour's parent first, else the parent that is written out. */
function spotOf(
  { id, origin, rightOrigin, parent, parentSub }: Y.Item,
  offset: number,
  spotAt: (id: Y.ID) => Spot,
  containerOf: (id: Y.ID) => Container | null,
): Spot | typeof CROSSED {
  const left = offset > 0 ? Y.createID(id.client, id.clock + offset - 1) : origin;
  const spots = [left, rightOrigin].filter((near) => near !== null).map(spotAt);
  const [first, second] = spots;
  if (first) {
    if (spots.some((spot) => spot.kind === 'gone')) return GONE;
    return second && !isSameSpot(first, second) ? CROSSED : first;
  }
  if (typeof parent === 'string') return spotIn({ root: parent, keys: [] }, parentSub);
  const container = parent instanceof Y.ID ? containerOf(parent) : null;
  return container ? spotIn(container, parentSub) : GONE;
}

function spotInDoc(doc: BoardDoc, places: Places, id: Y.ID): Spot {
  const item = itemInDoc(doc, id);
  return item ? places.spotOf(item) : GONE;
}

/** null for a tombstone, here or in the update. */
function itemInDoc(doc: BoardDoc, id: Y.ID): Y.Item | null {
  if (id.clock >= Y.getState(doc.store, id.client)) return null;
  const struct: unknown = Y.getItem(doc.store, id);
  return struct instanceof Y.Item ? struct : null;
}

function containerInDoc(doc: BoardDoc, places: Places, id: Y.ID): Container | null {
  const content = itemInDoc(doc, id)?.content;
  return content instanceof Y.ContentType ? places.containerOf(content.type) : null;
}

/** What has been located so far, by id. A client's structs come in the order of their clocks. */
class FoundStructs {
  readonly #byClient = new Map<number, Fresh[]>();

  add(fresh: Fresh): void {
    const { client } = fresh.struct.id;
    const known = this.#byClient.get(client);
    if (known) known.push(fresh);
    else this.#byClient.set(client, [fresh]);
  }

  at({ client, clock }: Y.ID): Fresh | null {
    const list = this.#byClient.get(client) ?? [];
    let low = 0;
    let high = list.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const fresh = list[middle];
      if (!fresh) return null;
      const { id, length } = fresh.struct;
      if (clock < id.clock) high = middle - 1;
      else if (clock >= id.clock + length) low = middle + 1;
      else return clock >= id.clock + fresh.offset ? fresh : null;
    }
    return null;
  }
}
