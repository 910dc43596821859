import type { Actor } from '#shared/domain/actor.ts';
import { useProjection } from './useProjection.ts';

/** Those to choose from, by name; without removed and merged ones. */
export const useActors = (): readonly Actor[] => useProjection(({ actors }) => actors);
