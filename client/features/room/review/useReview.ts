import { askToChange, clearReport, hideCard } from '#shared/board/edits/cards.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import { useUndoOffer } from '../../../state/useUndoOffer.ts';
import type { TakeBack } from '../../../sync/Session.ts';

/** What who leads can do about a card; each can be taken back while it is offered. */
export function useReview(card: CardId) {
  const { review } = useWords();
  const session = useSession();
  const offer = useUndoOffer();
  const say = (undo: TakeBack | null, message: string) => undo && offer({ undo, message });
  return {
    hide: (hidden: boolean) =>
      say(session.edit(hideCard, card, hidden), hidden ? review.hiddenDone : review.shownDone),
    ask: () => say(session.edit(askToChange, card, Math.round(session.now())), review.askedDone),
    clear: () => say(session.edit(clearReport, card), review.clearedDone),
  };
}
