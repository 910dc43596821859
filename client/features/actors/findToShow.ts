import type { Actor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { matchActors } from '#shared/domain/matchActors.ts';
import { meantActors } from '#shared/domain/meantActors.ts';

/** Those whose name begins with what is typed, then those that are only spelled otherwise; null when nothing is typed. */
export function findToShow(
  all: ReadonlyMap<ActorId, Actor>,
  actors: readonly Actor[],
  typed: string,
): readonly Actor[] | null {
  if (typed.trim() === '') return null;
  return [...new Set([...matchActors(actors, typed), ...meantActors(all, typed)])];
}
