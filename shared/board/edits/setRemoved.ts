import type { Removal } from '#shared/domain/removal.ts';
import type { BoardDoc, Undo } from '../doc.ts';
import type { RootName } from '../keys.ts';
import { fieldOf, readValue } from '../shape.ts';
import { setField } from './setField.ts';
import { findThing } from './thing.ts';

/** [B8] Takes a thing away, or (null) brings it back. What is away already stays as it was taken. */
export function setRemoved(
  doc: BoardDoc,
  root: RootName,
  id: string,
  removal: Removal | null,
): Undo | null {
  const stored = findThing(doc, root, id)?.get('removed');
  const isAway = (readValue(fieldOf(root, 'removed'), stored) ?? null) !== null;
  return isAway && removal !== null ? null : setField(doc, root, id, 'removed', removal);
}
