import type { Board } from '#shared/board/board.ts';
import { type Card, isShown, type Place } from '#shared/domain/card.ts';
import type { GroupId } from '#shared/domain/ids.ts';

/**
 * Cards and groups that came, left or were moved, sewn or unpicked between two boards, with all that
 * share a group with them: a change of words alone touches nothing.
 */
export function touchedBetween(before: Board, after: Board): ReadonlySet<string> {
  const groups = new Set<GroupId>();
  for (const id of changedKeys(before.groups, after.groups)) {
    if (!sameThing(before.groups.get(id), after.groups.get(id), samePlace)) groups.add(id);
  }
  const touched = new Set<string>();
  for (const id of changedKeys(before.cards, after.cards)) {
    const [was, is] = [before.cards.get(id), after.cards.get(id)];
    if (sameThing(was, is, sameLay)) continue;
    touched.add(id);
    for (const card of [was, is]) if (card?.group) groups.add(card.group);
  }
  if (groups.size === 0) return touched;
  for (const board of [before, after]) {
    for (const card of board.cards.values()) {
      if (card.group && groups.has(card.group)) touched.add(card.id);
    }
  }
  return new Set([...touched, ...groups]);
}

/** The keys under which not the very same stands: what did not change keeps its identity. */
export function changedKeys<Id, Thing>(
  one: ReadonlyMap<Id, Thing>,
  other: ReadonlyMap<Id, Thing>,
): readonly Id[] {
  if (one === other) return [];
  const changed: Id[] = [];
  let there = 0;
  for (const [id, thing] of other) {
    const was = one.get(id);
    if (was !== undefined) there += 1;
    if (was !== thing) changed.push(id);
  }
  // Usually nothing has gone, and a letter in one of a thousand cards needs no second look at the others.
  if (there < one.size) for (const id of one.keys()) if (!other.has(id)) changed.push(id);
  return changed;
}

const sameThing = <Thing>(
  one: Thing | undefined,
  other: Thing | undefined,
  same: (one: Thing, other: Thing) => boolean,
): boolean => one !== undefined && other !== undefined && same(one, other);

const samePlace = (one: Place, other: Place): boolean =>
  one.step === other.step && one.column === other.column && one.rank === other.rank;

const sameLay = (one: Card, other: Card): boolean =>
  samePlace(one, other) && one.group === other.group && isShown(one) === isShown(other);
