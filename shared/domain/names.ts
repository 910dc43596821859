import { GIVEN_NAMES } from './givenNames.ts';

/** Where a name stands in a text: UTF-16 units, `to` the first one after it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** "lex Maria" is a law, and "Sankta Anna" a place. */
const CAPITALISED = /(?<!\p{L}|[Ll]ex |S:t |Sankta? )\p{Lu}\p{Ll}+/gu;
const FAMILY_NAME = /^[ -]\p{Lu}\p{Ll}+(?!\p{L})/u;
const BUILT_AS_FAMILY_NAME =
  /(?<!\p{L})(?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+(?:sson|[qk]vist|ström)(?!\p{L})/gu;
const AFTER_A_TITLE =
  /(?<!\p{L})(?:[Dd]oktor|[Dd]r\.?|[Hh]err|[Ff]ru|[Ff]r[öø]ken|Mrs?\.?|Ms\.?) \p{Lu}\p{Ll}+(?!\p{L})/gu;

/**
 * Likely names by themselves: a usual given name with what follows it, a word built as a family name,
 * a title before a capital letter. A list of all names would flag half of all Swedish words.
 */
export function findNames(text: string): readonly Stretch[] {
  const stretches = [BUILT_AS_FAMILY_NAME, AFTER_A_TITLE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), stretchOf),
  );
  for (const match of text.matchAll(CAPITALISED)) {
    const { from, to } = stretchOf(match);
    const given = givenName(match[0]);
    // The s of "Annas" is left where it is, so that a word put in its place keeps it.
    if (!given || /^\p{L}/u.test(text.slice(to))) continue;
    const family = given === match[0] ? FAMILY_NAME.exec(text.slice(to)) : null;
    const end = from + given.length + (family?.[0].length ?? 0);
    if (!stretches.some((other) => other.from <= from && from < other.to)) {
      stretches.push({ from, to: end });
    }
  }
  return stretches;
}

const stretchOf = (match: RegExpExecArray): Stretch => ({
  from: match.index,
  to: match.index + match[0].length,
});

function givenName(word: string): string | null {
  if (GIVEN_NAMES.has(word)) return word;
  return word.endsWith('s') && GIVEN_NAMES.has(word.slice(0, -1)) ? word.slice(0, -1) : null;
}
