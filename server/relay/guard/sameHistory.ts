import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { Struct } from './decode.ts';

/**
 * Whether what an update and a document both have is one and the same. Yjs believes that equal ids are equal structs:
 * what differs would be passed over, and all that leans on it would lie in other places. What one of them has deleted
 * since, or erased, has nothing left to compare. The update has been decoded before, so it can be.
 */
export function isSameHistory(update: Uint8Array, doc: BoardDoc): boolean {
  for (const struct of Y.decodeUpdate(update).structs) {
    if (struct instanceof Y.Skip || struct instanceof Y.GC) continue;
    const known = Math.min(
      struct.id.clock + struct.length,
      Y.getState(doc.store, struct.id.client),
    );
    const structs = doc.store.clients.get(struct.id.client) ?? [];
    if (struct.id.clock >= known) continue;
    for (let index = Y.findIndexSS(structs, struct.id.clock); index < structs.length; index += 1) {
      const own = structs[index];
      if (!own || own.id.clock >= known) break;
      if (!isSamePart(struct, own, doc)) return false;
    }
  }
  return true;
}

/** Of two structs of one client that share some clocks. */
function isSamePart(item: Y.Item, own: Struct, doc: BoardDoc): boolean {
  if (!(own instanceof Y.Item)) return true;
  const from = Math.max(item.id.clock, own.id.clock);
  const to = Math.min(item.id.clock + item.length, own.id.clock + own.length);
  return (
    Y.compareIDs(originAt(item, from), originAt(own, from)) &&
    Y.compareIDs(item.rightOrigin, own.rightOrigin) &&
    (item.parent === null || isSameParent(item, own, doc)) &&
    isSameContent(valuesOf(item, from, to), valuesOf(own, from, to))
  );
}

/** What a part of an item leans on to its left: within the item, what is before it. */
const originAt = ({ id, origin }: Y.Item, clock: number): Y.ID | null =>
  clock === id.clock ? origin : Y.createID(id.client, clock - 1);

/** An update says where an item lies only when no neighbour does. */
function isSameParent({ parent, parentSub }: Y.Item, own: Y.Item, doc: BoardDoc): boolean {
  const stands: unknown = own.parent;
  if (parentSub !== own.parentSub || !(stands instanceof Y.AbstractType)) return false;
  if (parent instanceof Y.ID) return Y.compareIDs(parent, stands._item?.id ?? null);
  return typeof parent === 'string' && Object.is(doc.share.get(parent), stands);
}

/** null: deleted, so that nobody can tell any more. */
function valuesOf({ id, content }: Y.Item, from: number, to: number): unknown {
  const [start, end] = [from - id.clock, to - id.clock];
  if (content instanceof Y.ContentString) return content.str.slice(start, end);
  if (content instanceof Y.ContentAny) return JSON.stringify(content.arr.slice(start, end));
  if (content instanceof Y.ContentType) return content.type.constructor;
  return content instanceof Y.ContentDeleted ? null : content;
}

function isSameContent(one: unknown, other: unknown): boolean {
  if (one === null || other === null || one === other) return true;
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (!isSameUnit(one[at], other[at])) return false;
  return true;
}

/** Half a letter: Yjs puts this for both halves of an emoji where it cuts one in two, and others may hold it whole. */
const CUT = '\ufffd';

const isSameUnit = (one: string | undefined, other: string | undefined): boolean =>
  one === other || one === CUT || other === CUT;
