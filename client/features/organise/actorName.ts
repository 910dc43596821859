import { ACTOR_NAME_BOUND, type Actor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { actorKey } from '#shared/domain/knownActors.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';

export type NameProblem = 'missing' | 'tooLong' | 'known';

/** A name as it can stand in the list, next to those that stand there already. */
export function checkActorName(
  typed: string,
  actors: readonly Actor[],
  own: ActorId | null,
): Result<string, NameProblem> {
  const name = typed.trim().replaceAll(/\s+/g, ' ');
  if (name === '') return fail('missing');
  if (name.length > ACTOR_NAME_BOUND) return fail('tooLong');
  for (const actor of actors) {
    if (actor.id !== own && actorKey(actor.name) === actorKey(name)) return fail('known');
  }
  return ok(name);
}
