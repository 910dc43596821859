import { useMemo } from 'react';
import { standsFor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { arrangeVisits, type VisitExchange } from '#shared/domain/visitExchange.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';

/** The exchange as it stands on the board. */
export function useVisits(): VisitExchange {
  const visits = useBoard((board) => board.visits);
  const actors = useBoard((board) => board.actors);
  return useMemo(() => arrangeVisits(visits.values(), actors), [visits, actors]);
}

/** What an actor is called, also one that was merged; one's own organisation is said to be so where `own` is given. */
export function useActorName(): (actor: ActorId, own?: ActorId | null) => string {
  const actors = useBoard((board) => board.actors);
  const { we } = useWords().visits;
  return (actor, own) => {
    const name = actors.get(standsFor(actor, actors))?.name ?? '';
    return actor === own ? we(name) : name;
  };
}
