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

export interface FieldChange {
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
}

/** Sets plain values of several things of a root, or several of one, as one edit that is taken back as one. */
export function setFields(
  doc: BoardDoc,
  root: RootName,
  changes: readonly FieldChange[],
): Undo | null {
  const due = changes.filter(({ id, key, value }) => {
    const field = fieldOf(root, key);
    const map = findThing(doc, root, id);
    const spot = { in: () => map, key, field };
    return map && readValue(field, value) !== undefined && !alike(standing(spot, map), value);
  });
  if (due.length === 0) return null;
  const undos: (Undo | null)[] = [];
  inOneEdit(doc, () => {
    for (const { id, key, value } of due) undos.push(setField(doc, root, id, key, value));
  });
  return (later) =>
    inOneEdit(later, () => {
      for (const undo of undos) undo?.(later);
    });
}

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
const NOTHING = [null, false, '', 'plain'];

/** What a key says now. One that is absent, or not of the shape, says nothing. */
const standing = ({ key, field }: Spot, map: Y.Map<unknown>): unknown =>
  readValue(field, map.get(key)) ?? NOTHING.find((value) => readValue(field, value) !== undefined);
