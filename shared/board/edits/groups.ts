import type { Place } from '#shared/domain/card.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';
import { type BoardDoc, inOneEdit, type Undo } from '../doc.ts';
import { ROOT } from '../keys.ts';
import { findThing, newText, putThing } from './thing.ts';

export interface NewGroup {
  readonly id: GroupId;
  readonly place: Place;
  readonly title: string;
}

/** *Sy ihop*: makes a group and sews cards into it. */
export function sewGroup(doc: BoardDoc, group: NewGroup, cards: readonly CardId[]): Undo | null {
  const before = groupsOf(doc, cards);
  if (before.size < 2 || findThing(doc, ROOT.groups, group.id)) return null;
  const { step, column, rank } = group.place;
  inOneEdit(doc, () => {
    putThing(doc, ROOT.groups, group.id, {
      place: [step, column, rank],
      title: newText(group.title),
    });
    for (const id of before.keys()) findThing(doc, ROOT.cards, id)?.set('group', group.id);
  });
  return putBack(before, group.id);
}

/** Sews more cards into a group that is there. */
export function sewInto(doc: BoardDoc, group: GroupId, cards: readonly CardId[]): Undo | null {
  return regroup(doc, cards, group);
}

/** *Sprätta*: a card leaves its group and lies by itself, in its own place again. */
export function unpick(doc: BoardDoc, cards: readonly CardId[]): Undo | null {
  return regroup(doc, cards, null);
}

function regroup(doc: BoardDoc, cards: readonly CardId[], group: GroupId | null): Undo | null {
  if (group !== null && !findThing(doc, ROOT.groups, group)) return null;
  const before = groupsOf(doc, cards);
  for (const [id, current] of before) if (current === group) before.delete(id);
  if (before.size === 0) return null;
  inOneEdit(doc, () => {
    for (const id of before.keys()) findThing(doc, ROOT.cards, id)?.set('group', group);
  });
  return putBack(before, group);
}

function groupsOf(doc: BoardDoc, cards: readonly CardId[]): Map<CardId, unknown> {
  const groups = new Map<CardId, unknown>();
  for (const id of cards) {
    const card = findThing(doc, ROOT.cards, id);
    if (card) groups.set(id, card.get('group') ?? null);
  }
  return groups;
}

/** Each card goes back to where it was, unless somebody has moved it on since. */
const putBack =
  (before: ReadonlyMap<CardId, unknown>, now: GroupId | null): Undo =>
  (doc) =>
    inOneEdit(doc, () => {
      for (const [id, group] of before) {
        const card = findThing(doc, ROOT.cards, id);
        if (card && (card.get('group') ?? null) === now) card.set('group', group);
      }
    });
