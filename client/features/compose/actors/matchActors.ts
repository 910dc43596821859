import type { Actor } from '#shared/domain/actor.ts';

const MOST_SHOWN = 8;

/** Letters without rings and dots, so that those who type on a foreign keyboard find what they seek. */
const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');

/** Actors whose name, a word in it, or short form begins with what is typed: those in the room first. */
export function matchActors(actors: readonly Actor[], typed: string): readonly Actor[] {
  const sought = plainLetters(typed.trim());
  const begins = (name: string) => name.split(/[\s/-]+/).some((word) => word.startsWith(sought));
  return actors
    .filter((actor) => {
      const name = plainLetters(actor.name);
      return name.startsWith(sought) || begins(name) || begins(plainLetters(actor.short));
    })
    .sort((a, b) => Number(b.inRoom) - Number(a.inRoom) || a.name.localeCompare(b.name, 'sv'))
    .slice(0, MOST_SHOWN);
}

/** Whether an actor is called exactly so already. */
export const isKnownName = (actors: readonly Actor[], typed: string): boolean =>
  actors.some(({ name, short }) =>
    [name, short].some((known) => plainLetters(known) === plainLetters(typed.trim())),
  );
