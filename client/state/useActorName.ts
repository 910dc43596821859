import { standsFor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { useBoard } from './useBoard.ts';

/** What an actor is called, also one that was merged into another. */
export function useActorName(): (actor: ActorId) => string {
  const actors = useBoard((board) => board.actors);
  return (actor) => actors.get(standsFor(actor, actors))?.name ?? '';
}
