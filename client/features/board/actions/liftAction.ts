import type { Board } from '#shared/board/board.ts';
import { liftCard } from '#shared/board/edits/cards.ts';
import { type Card, isShown } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { BoardMeans } from './boardActions.ts';

export interface LiftAction {
  /** *Lyft*: a card of a table is for the whole hall from now on, or no longer. It keeps its place and its table. */
  readonly lift: (card: CardId) => void;
}

type Means = Pick<BoardMeans, 'session' | 'words' | 'offer'>;

export const liftAction = ({ session, words, offer }: Means): LiftAction => ({
  lift: (id) => {
    const card = session.board.get().cards.get(id);
    if (!card || !isShown(card)) return;
    const undo = session.edit(liftCard, id, !card.lifted);
    if (!undo) return;
    const count = liftedFrom(session.board.get(), card);
    offer({ undo, message: card.lifted ? words.lift.takenDown : words.lift.done(count) });
  },
});

/** How many cards of the same step its table has lifted: a hall can read two from each. */
function liftedFrom({ cards }: Board, { table, step }: Pick<Card, 'table' | 'step'>): number {
  const all = [...cards.values()].filter((card) => card.lifted && isShown(card));
  return all.filter((card) => card.table === table && card.step === step).length;
}
