import { useMemo } from 'react';
import { byChair, CHAIR_TAGS, CHAIRS, type Chair } from '#shared/domain/chairs.ts';
import type { TableId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useEveryCard } from '../../state/useEveryCard.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import { useAddCards } from '../../writing/useAddCards.ts';

/** Where what is written in this step lies on the board. */
export const CHAIRS_LIE = { step: 'perspectives', column: 'needs' } as const;

/** The cards on the chairs, one's own unshown ones among them, and the chairs on which there are none. */
export function useChairs(tables: ReadonlySet<TableId> | null) {
  const cards = useEveryCard(tables);
  return useMemo(() => {
    const chairs = byChair(cards);
    return { chairs, empty: CHAIRS.filter((chair) => chairs[chair].length === 0) };
  }, [cards]);
}

/** Lays a card on a chair; false when it did not come there, and its words must be kept. */
export function usePutOnChair(): (chair: Chair, text: string) => boolean {
  const words = useWords().perspectives;
  const addCards = useAddCards();
  const offerUndo = useUndoOffer();
  return (chair, text) => {
    const tags = [CHAIR_TAGS[chair]];
    const [added] = addCards(CHAIRS_LIE, [{ text, actors: [], kind: 'chair', tags }]);
    if (added) offerUndo({ message: words.added, undo: added.takeBack });
    return added !== undefined;
  };
}
