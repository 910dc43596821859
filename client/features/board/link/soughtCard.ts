import type { Board } from '#shared/board/board.ts';
import { type Card, isShown, type Place } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { Connection } from '../../../sync/Session.ts';

/** Why a card that a link leads to is not shown. */
export type NotShown =
  /** The board is on its way here. */
  | 'seeking'
  /** It may come when there is contact again. */
  | 'away'
  | 'removed'
  | 'hidden'
  /** The relay has no such card: it was erased, or the link is of another board. */
  | 'missing';

export type SoughtCard =
  | { readonly kind: 'shown'; readonly place: Place }
  | { readonly kind: NotShown };

/** What has become of the card that a link leads to. */
export function soughtCard(board: Board, id: CardId, { kind }: Connection): SoughtCard {
  const card = board.cards.get(id);
  if (card) return isShown(card) ? { kind: 'shown', place: placeOf(board, card) } : gone(card);
  if (kind === 'online') return { kind: 'missing' };
  return { kind: kind === 'offline' || kind === 'stopped' ? 'away' : 'seeking' };
}

const gone = (card: Card): SoughtCard => ({ kind: card.removed ? 'removed' : 'hidden' });

/** A sewn card lies where its group is. */
const placeOf = ({ groups }: Board, card: Card): Place =>
  (card.group === null ? undefined : groups.get(card.group)) ?? card;
