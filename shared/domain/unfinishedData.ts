import { beginsSentences } from './personalData.ts';

/** Digits may become a number that points out somebody; "@" and a point inside a word, an address. */
const NUMBER = /(?<![\p{L}\d])[+(]?\d[\d\s()+–-]*$/u;
const EMAIL = /[^\s@<>()"]+@[^\s@<>()"]*$/u;
const DOTTED = /[\p{L}\d]+[._][\p{L}\d._]*$/u;
/** "Exempla", "Exempla, 19", "Exempla är 19 å": all on their way to name and age. */
const NAME =
  /(?<!\p{L})(\p{Lu}\p{Ll}*)(?:[ -]\p{Lu}\p{Ll}*)?,?\s*(?:(?:är|er|is|ä|e|i)\s*)?(?:\d{1,3}\s*-?\s*(?:å\p{Ll}{0,5}|y\p{Ll}{0,4})?)?$/u;

/**
 * Where the words begin that may be the first half of something that points out a person, or null.
 * `before` is the text up to the caret. In a text that several write every letter is kept once it is
 * sent, so these wait until the next word has shown what they are.
 */
export function unfinishedFrom(before: string): number | null {
  const starts = [NUMBER, EMAIL, DOTTED].map((pattern) => pattern.exec(before)?.index ?? null);
  const name = NAME.exec(before);
  const word = name?.[1] ?? '';
  // "Det " is over and was no name; "De" may still become "Denise".
  const isOver = name !== null && name[0].length > word.length;
  if (name && !(isOver && beginsSentences(word))) starts.push(name.index);
  const found = starts.filter((start) => start !== null);
  return found.length > 0 ? Math.min(...found) : null;
}
