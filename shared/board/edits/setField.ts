import { type BoardDoc, inOneEdit, type Undo } from '../doc.ts';
import type { RootName } from '../keys.ts';
import { fieldOf, readValue } from '../shape.ts';
import { findThing } from './thing.ts';

/**
 * Sets one plain value of a thing. Null when the thing is not here or the value stands already.
 * Its inverse sets what stood before, unless somebody has written over it since.
 */
export function setField(
  doc: BoardDoc,
  root: RootName,
  id: string,
  key: string,
  value: unknown,
): Undo | null {
  const thing = findThing(doc, root, id);
  if (!thing || !fits(root, key, value) || same(thing.get(key), value)) return null;
  const before = thing.get(key) ?? emptied(value);
  inOneEdit(doc, () => thing.set(key, value));
  return (later) => {
    if (same(findThing(later, root, id)?.get(key), value)) setField(later, root, id, key, before);
  };
}

/** [B6] Sets one flat key of a root whose ids two devices may both make up. */
export function setFlat(doc: BoardDoc, root: RootName, key: string, value: unknown): Undo | null {
  const map = doc.getMap(root);
  if (!fits(root, key, value) || same(map.get(key), value)) return null;
  const before = map.get(key) ?? emptied(value);
  inOneEdit(doc, () => map.set(key, value));
  return (later) => {
    if (same(later.getMap(root).get(key), value)) setFlat(later, root, key, before);
  };
}

const fits = (root: RootName, key: string, value: unknown): boolean =>
  readValue(fieldOf(root, key), value) !== undefined;

export const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** What says "nothing" in the type of a value that was never set: keys are never deleted. */
const emptied = (value: unknown): unknown =>
  typeof value === 'boolean' ? false : typeof value === 'string' ? '' : null;
