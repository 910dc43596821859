import { useState, useSyncExternalStore } from 'react';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import type { Card } from '#shared/domain/card.ts';
import { useSession } from '../../../state/useSession.ts';
import { useDraftBox } from '../../../writing/draft/DraftProvider.tsx';
import { holdBack } from '../../../writing/question/holdBack.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** The function that owns a strategy: whole words that leave the device when one leaves the field. */
export function useFunctionWords(card: Card) {
  const session = useSession();
  const box = useDraftBox();
  const key = `owner:${card.id}`;
  const kept = useSyncExternalStore(box.subscribe, () => box.read(key));
  const [pardoned, setPardoned] = useState(NOTHING);
  const stored = card.strategy.owner ?? '';
  const text = kept?.text ?? stored;
  const send = (excused: ReadonlySet<string>) => {
    if (kept === null || holdBack(text, stored, excused)) return;
    session.edit(setStrategy, card.id, 'owner', text.trim());
    const standing = session.board.get().cards.get(card.id)?.strategy.owner ?? '';
    // Where the board has been locked meanwhile nothing was written: then the words stay in the field.
    if (standing === text.trim()) box.keep(key, null);
  };
  const hold = holdBack(text, stored, pardoned);
  return {
    text,
    hold,
    write: (next: string) =>
      box.keep(key, next === stored ? null : { step: card.step, text: next, actors: [] }),
    leave: () => send(pardoned),
    vouch: () => {
      if (hold?.kind !== 'asks') return;
      const excused = new Set([...pardoned, hold.words]);
      setPardoned(excused);
      send(excused);
    },
  };
}
