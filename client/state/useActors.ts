import { type Actor, standsFor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { useProjection } from './useProjection.ts';

/** Those to choose from, by name; without removed and merged ones. */
export const useActors = (): readonly Actor[] => useProjection(({ actors }) => actors);

/** The actor that stands for an id, through mergers; a removed one still has its name. */
export const useActor = (id: ActorId | null): Actor | null =>
  useProjection(({ board }) =>
    id === null ? null : (board.actors.get(standsFor(id, board.actors)) ?? null),
  );
