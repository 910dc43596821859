import type { Actor } from './actor.ts';
import { ACTOR_SHORTS } from './actorShorts.ts';

/** Letters without rings and dots, so that those who type on a foreign keyboard find what they seek. */
export const plainLetters = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');

/** The words of a name whose letters are plain already. */
export const wordsOfName = (plain: string): readonly string[] =>
  plain.split(/[\s/,()-]+/).filter(Boolean);

/** "Barn- och ungdomspsykiatrin": bou. */
export const initialsOf = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0)).join('');

const SHORT_ROWS = ACTOR_SHORTS.map(([short, name]) => {
  const start = plainLetters(name);
  return { short, start, words: wordsOfName(start).length };
});

/** The usual short forms of a plain name, as far as it begins like one that has any. */
export const usualShorts = (plain: string): readonly string[] =>
  SHORT_ROWS.filter(({ start }) => plain.startsWith(start)).map(({ short }) => short);

/** The same of a name that is nothing more: of *Arbetsförmedlingen*, not of its team for the young. */
export const ownShorts = (plain: string): readonly string[] =>
  SHORT_ROWS.filter(
    ({ start, words }) => plain.startsWith(start) && wordsOfName(plain).length === words,
  ).map(({ short }) => short);

/** Whether an actor is called exactly so already, but for case and for rings and dots. */
export const isCalled = ({ name, short }: Pick<Actor, 'name' | 'short'>, typed: string): boolean =>
  plainLetters(typed) !== '' &&
  [name, short].some((known) => plainLetters(known) === plainLetters(typed));
