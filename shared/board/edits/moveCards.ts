import type { Place } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { Ranked } from '#shared/domain/order.ts';
import { alike } from '../alike.ts';
import { type BoardDoc, inOneEdit, type Undo } from '../doc.ts';
import { ROOT } from '../keys.ts';
import { readPlace } from '../read/card.ts';
import { moveCard } from './place.ts';
import { findThing } from './thing.ts';

export interface CardMove {
  readonly id: CardId;
  readonly place: Place;
}

/** Moves several cards in one edit, and takes all of it back in one. */
export function moveCards(
  doc: BoardDoc,
  moves: readonly CardMove[],
  rekeyed: readonly Ranked[] = [],
): Undo | null {
  const due = moves.filter((move) => !liesThere(doc, move));
  if (due.length === 0) return null;
  const undos: Undo[] = [];
  inOneEdit(doc, () => {
    for (const [at, { id, place }] of due.entries()) {
      const undo = moveCard(doc, id, place, at === 0 ? rekeyed : []);
      if (undo) undos.push(undo);
    }
  });
  return (later) =>
    inOneEdit(later, () => {
      for (const undo of undos.toReversed()) undo(later);
    });
}

/** A card that is not there cannot be moved either. */
function liesThere(doc: BoardDoc, { id, place }: CardMove): boolean {
  const card = findThing(doc, ROOT.cards, id);
  const lies = card && readPlace(card);
  if (!card || !lies) return true;
  const { step, column, rank } = place;
  return (card.get('group') ?? null) === null && alike(lies, { step, column, rank });
}
