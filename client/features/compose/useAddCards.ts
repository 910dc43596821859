import { cellKey } from '#shared/board/cells.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import { type CardId, randomId } from '#shared/domain/ids.ts';
import { ranksAfter } from '#shared/domain/order.ts';
import { useOpenWorkshop } from '../../state/useSession.ts';
import { useWriter } from '../../state/useWriter.ts';
import type { TakeBack } from '../../sync/Session.ts';
import type { Draft } from './draft/draftBox.ts';
import { randomBytes } from './randomBytes.ts';

export interface AddedCard {
  readonly id: CardId;
  readonly takeBack: TakeBack;
}

/** A card as it was written, with nothing of what a draft is kept with. */
export type WrittenCard = Pick<Draft, 'text' | 'actors'>;

/**
 * Puts written cards last in their cell, in order. Those that did not come into the document are not
 * in the answer: of them nothing may be thrown away.
 */
export function useAddCards() {
  const { session, store } = useOpenWorkshop();
  const writer = useWriter();
  return (
    { step, column }: Pick<Draft, 'step'> & { readonly column: ColumnId },
    cards: readonly WrittenCard[],
  ): readonly AddedCard[] => {
    const last = store.getState().cells.get(cellKey(step, column))?.at(-1)?.rank ?? null;
    return ranksAfter(last, cards.length).flatMap((rank, at) => {
      const written = cards[at];
      if (!written) return [];
      const id = randomId<'card'>(randomBytes);
      const card = { id, place: { step, column, rank }, text: written.text.trim() };
      const takeBack = session.edit(addCard, { ...card, actors: written.actors }, writer());
      return takeBack ? [{ id, takeBack }] : [];
    });
  };
}
