import * as Y from 'yjs';
import { alike } from './alike.ts';
import { type BoardPath, spotOf } from './changedPaths.ts';
import { type BoardDoc, inOneEdit } from './doc.ts';
import { findThing, newSet, newText, putThing } from './edits/thing.ts';
import type { RootName } from './keys.ts';
import { rootText } from './rootText.ts';
import { isRootText } from './rootTexts.ts';
import { fieldOf, isRoot, isThingId, readValue, SHAPE } from './shape.ts';
import type { Field } from './shapes/field.ts';
import { spliceText } from './texts.ts';

/** What stands at a path, as JSON: a value, a text's words, a set's members, or a whole thing by key. Undefined when nothing does. */
export function readPlain(doc: BoardDoc, path: BoardPath): unknown {
  const { root, id, key } = spotOf(path);
  if (!isRoot(root)) return isRootText(root) ? rootText(doc, root).toString() : undefined;
  if (SHAPE[root].holds !== 'things') return plain(fieldOf(root, key), doc.getMap(root).get(key));
  const thing = findThing(doc, root, id);
  if (!thing || !isThingId(id)) return undefined;
  if (key !== '') return plain(fieldOf(root, key), thing.get(key));
  const fields = [...thing.keys()].map((name) => [
    name,
    plain(fieldOf(root, name), thing.get(name)),
  ]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/**
 * Makes a path say what `readPlain` once gave, as one edit. False when it cannot be: what it belongs
 * to is not here, or the words are none that the shape knows.
 */
export function writePlain(doc: BoardDoc, path: BoardPath, value: unknown): boolean {
  if (alike(readPlain(doc, path), value)) return true;
  const { root, id, key } = spotOf(path);
  let done = false;
  inOneEdit(doc, () => {
    if (!isRoot(root)) done = isRootText(root) && replace(doc, rootText(doc, root), value);
    else if (SHAPE[root].holds !== 'things') {
      done = setPlain(doc, doc.getMap(root), key, fieldOf(root, key), value);
    } else if (key === '') done = bringBack(doc, root, id, value);
    else {
      const thing = findThing(doc, root, id);
      done = thing !== null && setPlain(doc, thing, key, fieldOf(root, key), value);
    }
  });
  return done;
}

function plain(field: Field | null, stored: unknown): unknown {
  if (stored instanceof Y.Text) return field?.is === 'text' ? stored.toString() : undefined;
  if (stored instanceof Y.Map) {
    return field?.is === 'set' ? [...stored.keys()].filter(field.member).sort() : undefined;
  }
  return readValue(field, stored);
}

function setPlain(
  doc: BoardDoc,
  map: Y.Map<unknown>,
  key: string,
  field: Field | null,
  value: unknown,
): boolean {
  const stands = map.get(key);
  if (field?.is === 'text') return stands instanceof Y.Text && replace(doc, stands, value);
  if (field?.is === 'set') return stands instanceof Y.Map && setMembers(stands, field, value);
  if (readValue(field, value) === undefined) return false;
  map.set(key, value);
  return true;
}

function replace(doc: BoardDoc, text: Y.Text, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  spliceText(doc, text, { index: 0, remove: text.length, insert: value });
  return true;
}

function setMembers(set: Y.Map<unknown>, field: Field & { is: 'set' }, value: unknown): boolean {
  const members = membersIn(field, value);
  for (const member of [...set.keys()]) if (!members.includes(member)) set.delete(member);
  for (const member of members) if (set.get(member) !== true) set.set(member, true);
  return true;
}

const membersIn = (field: Field & { is: 'set' }, value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string' && field.member(id)) : [];

/** [B7] A thing is born whole, also the second time. */
function bringBack(doc: BoardDoc, root: RootName, id: string, value: unknown): boolean {
  if (!isThingId(id) || typeof value !== 'object' || value === null) return false;
  if (findThing(doc, root, id)) return false;
  const fields = Object.entries(value).flatMap(([key, given]) => {
    const field = fieldOf(root, key);
    if (field?.is === 'text') return [[key, newText(String(given))]];
    if (field?.is === 'set') return [[key, newSet(membersIn(field, given))]];
    return readValue(field, given) === undefined ? [] : [[key, given]];
  });
  putThing(doc, root, id, Object.fromEntries(fields));
  return true;
}
