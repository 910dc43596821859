import { setKind } from '#shared/board/edits/cards.ts';
import { linkCards } from '#shared/board/edits/strategy.ts';
import type { CardKind, LinkKind } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { isLockedFor, mayWrite } from '../sync/mayWrite.ts';
import type { Session, TakeBack } from '../sync/Session.ts';
import type { UnshownCard } from '../sync/unshown/unshownCard.ts';

/** Ties one card to another, or loosens them: on the board, or on this device while only it knows the first. */
export function tieCards(
  session: Session,
  from: CardId,
  to: CardId,
  kind: LinkKind | null,
): TakeBack | null {
  if (session.board.get().cards.has(from)) return session.edit(linkCards, from, to, kind);
  return changeOwn(session, from, ({ links = {}, ...card }) => {
    if ((links[to] ?? null) === kind) return null;
    const { [to]: _, ...others } = links;
    return { ...card, links: kind ? { ...others, [to]: kind } : others };
  });
}

/** Says what a card is, wherever it lies. */
export function setKindOf(session: Session, id: CardId, kind: CardKind): TakeBack | null {
  if (session.board.get().cards.has(id)) return session.edit(setKind, id, kind);
  return changeOwn(session, id, (card) => (card.kind === kind ? null : { ...card, kind }));
}

/** A card that nobody else sees yet, in another way; what gives it back puts it on its shelf as it was. */
function changeOwn(
  session: Session,
  id: CardId,
  change: (card: UnshownCard) => UnshownCard | null,
): TakeBack | null {
  const { role, stage, connection } = session;
  if (!mayWrite(role, connection.get()) || isLockedFor(role, stage.get())) return null;
  const before = session.unshown.get().find((card) => card.id === id);
  const next = before ? change(before) : null;
  if (!before || !next) return null;
  session.keepUnshown(next);
  return () => {
    const { kind, links } = before;
    changeOwn(session, id, (now) => ({ ...now, kind, links }));
  };
}
