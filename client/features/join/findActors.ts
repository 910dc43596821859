import type { Actor } from '#shared/domain/actor.ts';
import { SWEDISH } from '#shared/domain/alphabet.ts';
import { actorKey } from '#shared/domain/knownActors.ts';

/**
 * Organisations whose name holds what was typed, best first: the name begins with it, then a word
 * of it does, then the rest. A plain letter finds its accented kin (`a` finds å and ä), never the
 * other way round.
 */
export function findActors(actors: readonly Actor[], typed: string): readonly Actor[] {
  const wanted = actorKey(typed);
  return actors
    .map((actor) => ({ actor, rank: rankOf(actor, wanted) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || byName(a.actor, b.actor))
    .map(({ actor }) => actor);
}

/** The one that is called just that, if there is one. */
export const actorNamed = (actors: readonly Actor[], typed: string): Actor | undefined =>
  actors.find(
    (actor) =>
      actorKey(actor.name) === actorKey(typed) || actorKey(actor.short) === actorKey(typed),
  );

/** Those that somebody can come from: not a person in the case, not a rule, not one merged away. */
export const isJoinable = (actor: Actor): boolean =>
  actor.removed === null &&
  actor.mergedInto === null &&
  actor.kind !== 'person' &&
  actor.kind !== 'rule';

const byName = (a: Actor, b: Actor): number => SWEDISH.compare(a.name, b.name);

function rankOf(actor: Actor, wanted: string): number | null {
  const name = actorKey(actor.name);
  const text = name.includes(wanted) ? name : plainLetters(name);
  const short = actorKey(actor.short);
  if (text.startsWith(wanted) || (short !== '' && short.startsWith(wanted))) return 0;
  if (text.split(/[\s/-]+/).some((word) => word.startsWith(wanted))) return 1;
  return text.includes(wanted) ? 2 : null;
}

const plainLetters = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');
