import type * as Y from 'yjs';
import type { Place } from '#shared/domain/card.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';
import type { Ranked } from '#shared/domain/order.ts';
import { alike } from '../alike.ts';
import { type BoardDoc, inOneEdit, type Undo } from '../doc.ts';
import { ROOT } from '../keys.ts';
import { readPlace } from '../read/card.ts';
import { findThing } from './thing.ts';

/**
 * Moves a card, and out of its group: it lies where it was put. `rekeyed` are neighbours that stood
 * on equal ranks and are spread out in the same transaction (see `insertAt`).
 */
export function moveCard(
  doc: BoardDoc,
  id: CardId,
  place: Place,
  rekeyed: readonly Ranked[] = [],
): Undo | null {
  const card = findThing(doc, ROOT.cards, id);
  const before = card ? readPlace(card) : null;
  if (!card || !before) return null;
  const group = card.get('group') ?? null;
  const next = asTuple(place);
  if (group === null && alike(asTuple(before), next)) return null;
  inOneEdit(doc, () => {
    spread(doc, rekeyed);
    card.set('place', next);
    if (group !== null) card.set('group', null);
  });
  return (later) => {
    const moved = findThing(later, ROOT.cards, id);
    if (!moved || !liesAt(moved, next)) return;
    const sewnSince = (moved.get('group') ?? null) !== null;
    inOneEdit(later, () => {
      moved.set('place', asTuple(before));
      if (group !== null && !sewnSince) moved.set('group', group);
    });
  };
}

/** Moves a group and all that is sewn into it. */
export function moveGroup(
  doc: BoardDoc,
  id: GroupId,
  place: Place,
  rekeyed: readonly Ranked[] = [],
): Undo | null {
  const group = findThing(doc, ROOT.groups, id);
  const before = group ? readPlace(group) : null;
  const next = asTuple(place);
  if (!group || !before || alike(asTuple(before), next)) return null;
  inOneEdit(doc, () => {
    spread(doc, rekeyed);
    group.set('place', next);
  });
  return (later) => {
    const moved = findThing(later, ROOT.groups, id);
    if (moved && liesAt(moved, next)) moveGroup(later, id, before);
  };
}

const asTuple = (place: Place): readonly unknown[] => [place.step, place.column, place.rank];

function liesAt(thing: Y.Map<unknown>, tuple: readonly unknown[]): boolean {
  const place = readPlace(thing);
  return place !== null && alike(asTuple(place), tuple);
}

/** Gives neighbours new ranks in the cells where they lie. */
function spread(doc: BoardDoc, rekeyed: readonly Ranked[]): void {
  for (const { id, rank } of rekeyed) {
    const thing = lyingAs(doc, id);
    const place = thing ? readPlace(thing) : null;
    if (thing && place) thing.set('place', asTuple({ ...place, rank }));
  }
}

/** What gives an item of a cell its place: a card that is alone in its group lies where the group is. */
function lyingAs(doc: BoardDoc, id: string): Y.Map<unknown> | null {
  const card = findThing(doc, ROOT.cards, id);
  if (!card) return findThing(doc, ROOT.groups, id);
  const group = card.get('group');
  return (typeof group === 'string' ? findThing(doc, ROOT.groups, group) : null) ?? card;
}
