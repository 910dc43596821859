import { cellKey } from '#shared/board/cells.ts';
import { addCard, removeCard } from '#shared/board/edits/cards.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import { type CardId, randomId } from '#shared/domain/ids.ts';
import { type Rank, ranksAfter } from '#shared/domain/order.ts';
import { isShown } from '#shared/domain/stage/shown.ts';
import { useOpenWorkshop } from '../state/useSession.ts';
import { useWriter } from '../state/useWriter.ts';
import { isLockedFor, mayWrite } from '../sync/mayWrite.ts';
import type { Session, TakeBack } from '../sync/Session.ts';
import { linksOf, type UnshownCard } from '../sync/unshown/unshownCard.ts';
import type { Draft } from './draft/draftBox.ts';
import { randomBytes } from './randomBytes.ts';

export interface AddedCard {
  readonly id: CardId;
  /** Nobody else sees it yet. */
  readonly unshown: boolean;
  readonly takeBack: TakeBack;
}

/** A card as it was written, with nothing of what a draft is kept with. */
export type WrittenCard = Pick<Draft, 'text' | 'actors'> &
  Pick<UnshownCard, 'kind' | 'tags' | 'links' | 'edge'>;

/**
 * Puts written cards last in their cell, in order: on the board when its step is shown, else on this device.
 * Those that did not come there are not in the answer: of them nothing may be thrown away.
 */
export function useAddCards() {
  const { session, store } = useOpenWorkshop();
  const writer = useWriter();
  return (
    { step, column }: Pick<Draft, 'step'> & { readonly column: ColumnId },
    cards: readonly WrittenCard[],
  ): readonly AddedCard[] => {
    const last = store.getState().cells.get(cellKey(step, column))?.at(-1)?.rank ?? null;
    const ranks = ranksAfter(last, cards.length);
    return cards.flatMap(({ text, actors, edge, kind, tags, links }, at) => {
      const { participant: _, ...written } = writer();
      const id = randomId<'card'>(randomBytes);
      // Several in one instant keep their order by their time.
      const words = { text: text.trim(), actors: [...actors] };
      const card = { id, step, column, ...words, edge, kind, tags, links, ...written };
      return add(session, { ...card, at: written.at + at }, ranks[at] ?? '') ?? [];
    });
  };
}

function add(session: Session, card: UnshownCard, rank: Rank): AddedCard | null {
  if (isShown(session.stage.get(), card.step, card.table)) {
    const { id, step, column, text, actors, edge, kind, tags = [], links: _, ...written } = card;
    const writer = { ...written, participant: session.participant };
    const place = { step, column, rank };
    const special = { kind, tags, links: linksOf(card) };
    const takeBack = session.edit(addCard, { id, place, text, actors, edge, ...special }, writer);
    return takeBack && { id, unshown: false, takeBack };
  }
  const { role, stage, connection } = session;
  if (!mayWrite(role, connection.get()) || isLockedFor(role, stage.get())) return null;
  session.keepUnshown(card);
  return { id: card.id, unshown: true, takeBack: () => takeBackOwn(session, card.id) };
}

/** It may have been shown meanwhile. */
function takeBackOwn(session: Session, id: CardId): void {
  const isOnBoard = session.board.get().cards.has(id);
  if (!isOnBoard) return session.dropUnshown(id);
  session.edit(removeCard, id, { by: session.participant, at: session.now() });
}
