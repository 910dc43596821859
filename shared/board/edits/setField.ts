import type * as Y from 'yjs';
import { alike } from '../alike.ts';
import { type BoardDoc, inOneEdit, type Undo } from '../doc.ts';
import type { RootName } from '../keys.ts';
import { fieldOf, readValue } from '../shape.ts';
import type { Field } from '../shapes/field.ts';
import { findThing } from './thing.ts';

/**
 * Sets one plain value of a thing. Null when the thing is not here or the value stands already.
 * Its inverse sets what stood before, unless somebody has written over it since.
 */
export const setField = (
  doc: BoardDoc,
  root: RootName,
  id: string,
  key: string,
  value: unknown,
): Undo | null =>
  setKey(doc, { in: (any) => findThing(any, root, id), key, field: fieldOf(root, key) }, value);

/** [B6] Sets one flat key of a root whose ids two devices may both make up. */
export const setFlat = (doc: BoardDoc, root: RootName, key: string, value: unknown): Undo | null =>
  setKey(doc, { in: (any) => any.getMap(root), key, field: fieldOf(root, key) }, value);

interface Spot {
  readonly in: (doc: BoardDoc) => Y.Map<unknown> | null;
  readonly key: string;
  readonly field: Field | null;
}

function setKey(doc: BoardDoc, spot: Spot, value: unknown): Undo | null {
  const map = spot.in(doc);
  if (!map || readValue(spot.field, value) === undefined) return null;
  const before = standing(spot, map);
  if (alike(before, value)) return null;
  inOneEdit(doc, () => map.set(spot.key, value));
  return (later) => {
    const now = spot.in(later);
    if (now && alike(standing(spot, now), value)) setKey(later, spot, before);
  };
}

/** [B17] What says "nothing", in the order tried: keys are never deleted. */
const NOTHING = [null, false, ''];

/** What a key says now. One that is absent, or not of the shape, says nothing. */
const standing = ({ key, field }: Spot, map: Y.Map<unknown>): unknown =>
  readValue(field, map.get(key)) ?? NOTHING.find((value) => readValue(field, value) !== undefined);
