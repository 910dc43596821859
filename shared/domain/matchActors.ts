import type { Actor } from './actor.ts';
import { initialsOf, plainLetters, usualShorts, wordsOfName } from './actorNames.ts';
import { SWEDISH } from './alphabet.ts';

/** Actors that what is typed may mean, best first: by short form, by the start of the name, by a word in it. Those in the room before the rest. */
export function matchActors(actors: readonly Actor[], typed: string): readonly Actor[] {
  const sought = plainLetters(typed);
  return actors
    .map((actor) => ({ actor, rank: rankOf(actor, sought) }))
    .filter(({ rank }) => rank !== null)
    .sort(
      (a, b) =>
        (a.rank ?? 0) - (b.rank ?? 0) ||
        Number(b.actor.inRoom) - Number(a.actor.inRoom) ||
        SWEDISH.compare(a.actor.name, b.actor.name),
    )
    .map(({ actor }) => actor);
}

function rankOf(actor: Actor, sought: string): number | null {
  if (sought === '') return 0;
  const name = plainLetters(actor.name);
  const short = plainLetters(actor.short);
  const words = wordsOfName(name);
  if (short !== '' && short.startsWith(sought)) return 0;
  const shorts = sought.length > 1 ? [...usualShorts(name), initialsOf(words)] : [];
  if (shorts.some((each) => each.startsWith(sought))) return 0;
  if (name.startsWith(sought)) return 1;
  return words.some((word) => word.startsWith(sought)) ? 2 : null;
}
