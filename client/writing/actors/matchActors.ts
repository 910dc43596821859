import type { Actor } from '#shared/domain/actor.ts';
import { ACTOR_SHORTS } from '#shared/domain/actorShorts.ts';

const MOST_SHOWN = 8;

/** Letters without rings and dots, so that those who type on a foreign keyboard find what they seek. */
const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');

const wordsOf = (name: string): readonly string[] => name.split(/[\s/,()-]+/).filter(Boolean);

/** Actors that what is typed may mean, best first: by short form, by the start of the name, by a word in it. Those in the room before the rest. */
export function matchActors(actors: readonly Actor[], typed: string): readonly Actor[] {
  const sought = plainLetters(typed.trim());
  return actors
    .map((actor) => ({ actor, rank: rankOf(actor, sought) }))
    .filter(({ rank }) => rank !== null)
    .sort(
      (a, b) =>
        (a.rank ?? 0) - (b.rank ?? 0) ||
        Number(b.actor.inRoom) - Number(a.actor.inRoom) ||
        a.actor.name.localeCompare(b.actor.name, 'sv'),
    )
    .slice(0, MOST_SHOWN)
    .map(({ actor }) => actor);
}

/** Whether an actor is called exactly so already. */
export const isKnownName = (actors: readonly Actor[], typed: string): boolean =>
  actors.some(({ name, short }) =>
    [name, short].some((known) => plainLetters(known) === plainLetters(typed.trim())),
  );

function rankOf(actor: Actor, sought: string): number | null {
  if (sought === '') return 0;
  const name = plainLetters(actor.name);
  if (isShortFor(actor, name, sought)) return 0;
  if (name.startsWith(sought)) return 1;
  return wordsOf(name).some((word) => word.startsWith(sought)) ? 2 : null;
}

function isShortFor(actor: Actor, name: string, sought: string): boolean {
  const short = plainLetters(actor.short);
  if (short !== '' && short.startsWith(sought)) return true;
  if (sought.length < 2) return false;
  const usual = ACTOR_SHORTS.some(
    ([known, start]) => known.startsWith(sought) && name.startsWith(plainLetters(start)),
  );
  return usual || initialsOf(name).startsWith(sought);
}

/** "Barn- och ungdomspsykiatrin": bou. */
const initialsOf = (name: string): string =>
  wordsOf(name)
    .map((word) => word.charAt(0))
    .join('');
