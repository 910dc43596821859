import { isOwn } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { Projection } from '../../../state/projection.ts';
import type { Session } from '../../../sync/Session.ts';
import { touchedBetween } from '../lane/touched.ts';

/**
 * What this device itself has added, moved, sewn or taken away. A card of its own that is shown to the others
 * stays where it lies.
 */
export function ownDoing(
  session: Session,
  own: boolean,
  before: Projection,
  after: Projection,
): ReadonlySet<string> {
  const onBoard = own ? touchedBetween(before.board, after.board) : ownNew(session, before, after);
  const done = new Set<string>([...onBoard, ...unshownBetween(before, after)]);
  for (const [id, was] of before.unshown) {
    const is = after.board.cards.get(id);
    if (is && is.step === was.step && is.column === was.column) done.delete(id);
  }
  return done;
}

/** A card of one's own that another tab of this device has written. */
function ownNew(session: Session, before: Projection, after: Projection): readonly CardId[] {
  return [...after.board.cards.values()]
    .filter((card) => !before.board.cards.has(card.id) && isOwn(card, session.participant))
    .map(({ id }) => id);
}

/** Own cards that came to, left or were moved among those that nobody else sees. */
function unshownBetween(before: Projection, after: Projection): readonly CardId[] {
  if (after.unshown === before.unshown) return [];
  const all = new Set([...before.unshown.keys(), ...after.unshown.keys()]);
  return [...all].filter((id) => before.unshown.get(id) !== after.unshown.get(id));
}
