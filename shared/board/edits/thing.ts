import * as Y from 'yjs';
import type { BoardDoc } from '../doc.ts';
import type { RootName } from '../keys.ts';
import { storable } from '../texts.ts';

/** A thing of a root, or null when it is not (or no longer) here. */
export function findThing(doc: BoardDoc, root: RootName, id: string): Y.Map<unknown> | null {
  const thing = doc.getMap(root).get(id);
  return thing instanceof Y.Map ? thing : null;
}

/** [B3] Puts a new thing in its root, born whole. Only ever under a random id. */
export function putThing(
  doc: BoardDoc,
  root: RootName,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): void {
  const thing = new Y.Map<unknown>();
  for (const [key, value] of Object.entries(fields)) thing.set(key, value);
  doc.getMap(root).set(id, thing);
}

export const newText = (words: string): Y.Text => new Y.Text(storable(words));

export function newSet(members: readonly string[]): Y.Map<true> {
  const set = new Y.Map<true>();
  for (const member of members) set.set(member, true);
  return set;
}
