import { hideCard, reportCard } from '#shared/board/edits/cards.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { can } from '#shared/domain/role.ts';
import type { BoardMeans } from './boardActions.ts';

/** What one does about a card rather than with it. */
export interface ReviewActions {
  /** Tells the facilitator that a card may point somebody out; it hides nothing by itself. */
  readonly report: (card: CardId) => void;
  /** The table has changed the card that it was asked about. */
  readonly answer: (card: CardId) => void;
  /** For who moderates: away from everybody, and back from the list of reviews. */
  readonly hide: (card: CardId) => void;
  /** For who steers: alone on the big screen, until the room moves on. */
  readonly light: (card: CardId) => void;
}

type Means = Pick<BoardMeans, 'session' | 'words' | 'offer'>;

export function reviewActions({ session, words, offer }: Means): ReviewActions {
  const { review, steer } = words;
  const tell = (card: CardId, message: string) => {
    const kind = session.board.get().cards.get(card)?.reported?.kind ?? 'person';
    const undo = session.edit(reportCard, card, { kind, at: Math.round(session.now()) });
    if (undo) offer({ undo, message });
  };
  return {
    report: (card) => tell(card, review.reportDone),
    answer: (card) => tell(card, review.changedDone),
    hide: (card) => {
      if (!can(session.role, 'moderate')) return;
      const undo = session.edit(hideCard, card, true);
      if (undo) offer({ undo, message: review.hiddenDone });
    },
    light: async (card) => {
      const answer = await session.command({ type: 'spotlight', card });
      const refused = () =>
        !answer.ok && answer.problem !== 'offline' && steer.refusals[answer.problem];
      offer({ undo: null, message: answer.ok ? review.lightDone : refused() || steer.offlineText });
    },
  };
}
