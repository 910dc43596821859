import type { Actor, Attendance } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import type { Removal } from '#shared/domain/removal.ts';
import { type BoardDoc, inOneEdit, type Undo } from '../doc.ts';
import { ROOT } from '../keys.ts';
import { readActor } from '../read/actor.ts';
import { setField } from './setField.ts';
import { setRemoved } from './setRemoved.ts';
import { findThing, putThing } from './thing.ts';

export type NewActor = Omit<Actor, 'mergedInto' | 'removed'>;

/** Anybody may add an actor. */
export function addActor(doc: BoardDoc, actor: NewActor, removal: Removal): Undo | null {
  if (findThing(doc, ROOT.actors, actor.id)) return null;
  inOneEdit(doc, () => writeActor(doc, actor));
  return (later) => {
    removeActor(later, actor.id, removal);
  };
}

/** Several at once, as from a template. Taken back, those go that it brought. */
export function addActors(
  doc: BoardDoc,
  actors: readonly NewActor[],
  removal: Removal,
): Undo | null {
  const fresh = actors.filter(({ id }) => !findThing(doc, ROOT.actors, id));
  if (fresh.length === 0) return null;
  inOneEdit(doc, () => {
    for (const actor of fresh) writeActor(doc, actor);
  });
  return (later) =>
    inOneEdit(later, () => {
      for (const { id } of fresh) removeActor(later, id, removal);
    });
}

/** Soft, as with cards: chips that name it stay, the lists leave it out. */
export const removeActor = (doc: BoardDoc, id: ActorId, removal: Removal | null): Undo | null =>
  setRemoved(doc, ROOT.actors, id, removal);

export function writeActor(doc: BoardDoc, { id, ...fields }: NewActor): void {
  putThing(doc, ROOT.actors, id, fields);
}

export type ActorField = Exclude<keyof Actor, 'id' | 'mergedInto' | 'removed'>;

export const editActor = <Key extends ActorField>(
  doc: BoardDoc,
  id: ActorId,
  key: Key,
  value: Actor[Key],
): Undo | null => setField(doc, ROOT.actors, id, key, value);

/** In the room or missing from it: one answer, on two flags. */
export function placeActor(doc: BoardDoc, id: ActorId, attendance: Attendance): Undo | null {
  const actor = readActor(id, findThing(doc, ROOT.actors, id));
  if (!actor) return null;
  const flags = { inRoom: attendance === 'inRoom', missing: attendance === 'missing' };
  const changed = (['inRoom', 'missing'] as const).filter((key) => actor[key] !== flags[key]);
  if (changed.length === 0) return null;
  const undos: (Undo | null)[] = [];
  inOneEdit(doc, () => {
    for (const key of changed) undos.push(editActor(doc, id, key, flags[key]));
  });
  return (later) =>
    inOneEdit(later, () => {
      for (const undo of undos) undo?.(later);
    });
}

/** [B10] Merging is an alias that can be taken back; keys that name the actor are never rewritten. */
export const mergeActor = (doc: BoardDoc, id: ActorId, into: ActorId | null): Undo | null =>
  id === into ? null : setField(doc, ROOT.actors, id, 'mergedInto', into);
