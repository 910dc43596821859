import { setStrategy } from '#shared/board/edits/strategy.ts';
import type { Card } from '#shared/domain/card.ts';
import type { River } from '#shared/domain/river.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSession } from '../../state/useSession.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';

export type Way = 'charter' | 'expedition';

/** Moves proposals in the river, and says of each whether the way is known. Both can be taken back. */
export function useRiver() {
  const words = useWords().perspectives;
  const session = useSession();
  const offerUndo = useUndoOffer();
  const set = (card: Card, key: 'river' | 'mode', value: River | Way | null, message: string) => {
    const undo = session.edit(setStrategy, card.id, key, value);
    if (undo) offerUndo({ message, undo });
  };
  return {
    move: (card: Card, river: River | null) =>
      set(card, 'river', river, river ? words.moved(words.bands[river]) : words.takenUp),
    choose: (card: Card, way: Way | null) => set(card, 'mode', way, words.wayChosen),
  };
}
