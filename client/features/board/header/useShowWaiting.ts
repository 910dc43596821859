import { useRef } from 'react';
import type { CardId } from '#shared/domain/ids.ts';
import { useOpenWorkshop } from '../../../state/useSession.ts';
import { showCard } from '../link/showCard.ts';
import { type SoughtCard, soughtCard } from '../link/soughtCard.ts';
import { useScreenActions } from '../screen/screenContext.ts';
import { stageHere } from '../screen/viewedStep.ts';

type Shown = Extract<SoughtCard, { kind: 'shown' }> & { readonly card: CardId };

/** Leads to a card that waits to be sent, and at the next press to the next one. */
export function useShowWaiting(): () => void {
  const { session, store } = useOpenWorkshop();
  const screen = useScreenActions();
  const last = useRef<CardId | null>(null);
  return () => {
    const { board, pending, connection } = store.getState();
    const waiting = [...pending].flatMap((id): readonly Shown[] => {
      const card = id as CardId;
      const found = soughtCard(board, card, connection);
      return found.kind === 'shown' ? [{ ...found, card }] : [];
    });
    const at = waiting.findIndex(({ card }) => card === last.current) + 1;
    const next = waiting[at % waiting.length];
    if (!next) return;
    last.current = next.card;
    showCard(screen, stageHere(session), next.card, next.place);
  };
}
