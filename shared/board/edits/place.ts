import type { Place } from '#shared/domain/card.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';
import type { Ranked } from '#shared/domain/order.ts';
import { type BoardDoc, inOneEdit, type Undo } from '../doc.ts';
import { ROOT, type RootName } from '../keys.ts';
import { readPlace } from '../read/card.ts';
import { same } from './setField.ts';
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
  if (group === null && same(card.get('place'), next)) return null;
  inOneEdit(doc, () => {
    spread(doc, rekeyed);
    card.set('place', next);
    if (group !== null) card.set('group', null);
  });
  return (later) => {
    const moved = findThing(later, ROOT.cards, id);
    if (!moved || !same(moved.get('place'), next)) return;
    inOneEdit(later, () => {
      moved.set('place', asTuple(before));
      if (group !== null) moved.set('group', group);
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
  if (!group || !before || same(group.get('place'), next)) return null;
  inOneEdit(doc, () => {
    spread(doc, rekeyed);
    group.set('place', next);
  });
  return (later) => {
    if (same(findThing(later, ROOT.groups, id)?.get('place'), next)) moveGroup(later, id, before);
  };
}

export const asTuple = (place: Place): readonly unknown[] => [place.step, place.column, place.rank];

/** Gives neighbours new ranks in the cells where they lie. */
function spread(doc: BoardDoc, rekeyed: readonly Ranked[]): void {
  for (const { id, rank } of rekeyed) {
    for (const root of [ROOT.cards, ROOT.groups] satisfies RootName[]) {
      const thing = findThing(doc, root, id);
      const place = thing ? readPlace(thing) : null;
      if (thing && place) thing.set('place', asTuple({ ...place, rank }));
    }
  }
}
