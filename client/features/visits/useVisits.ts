import { useMemo } from 'react';
import type { ActorId } from '#shared/domain/ids.ts';
import { arrangeVisits, type VisitExchange } from '#shared/domain/visitExchange.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useBoard } from '../../state/useBoard.ts';

/** The exchange as it stands on the board. */
export function useVisits(): VisitExchange {
  const visits = useBoard((board) => board.visits);
  const actors = useBoard((board) => board.actors);
  return useMemo(() => arrangeVisits(visits.values(), actors), [visits, actors]);
}

/** What an actor is called; one's own organisation is said to be so. */
export function useSideName(): (actor: ActorId, own: ActorId | null) => string {
  const name = useActorName();
  const { we } = useWords().visits;
  return (actor, own) => (actor === own ? we(name(actor)) : name(actor));
}
