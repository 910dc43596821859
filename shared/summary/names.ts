import { type Actor, standsFor } from '#shared/domain/actor.ts';
import { SWEDISH } from '#shared/domain/alphabet.ts';
import type { ActorId } from '#shared/domain/ids.ts';

type Actors = ReadonlyMap<ActorId, Actor>;

/** Name of the actor that stands for this one; null when there is none or it was taken away. */
export function actorName(id: ActorId | null | undefined, actors: Actors): string | null {
  const actor = id ? actors.get(standsFor(id, actors)) : undefined;
  return actor && actor.removed === null ? actor.name : null;
}

/** Each once, in alphabetical order, whatever aliases they were tagged by. */
export function actorNames(ids: readonly ActorId[], actors: Actors): string[] {
  const names = ids.map((id) => actorName(id, actors)).filter((name) => name !== null);
  return [...new Set(names)].sort(SWEDISH.compare);
}
