/**
 * Whether every word of the query stands somewhere in the text. A plain letter in the query also
 * finds the same letter with marks (`vardcentral` finds `vårdcentral`); a letter with marks finds
 * only itself (`får` does not find `far`). Case does not matter.
 */
export function finds(text: string, query: string): boolean {
  const letters = lettersOf(text);
  return query
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => isIn(letters, lettersOf(word)));
}

interface Letter {
  readonly exact: string;
  readonly plain: string;
}

const lettersOf = (text: string): readonly Letter[] =>
  Array.from(text.normalize('NFC').toLowerCase(), (exact) => ({ exact, plain: plainOf(exact) }));

/** Danish letters have no marks to take away. */
const WITHOUT_MARKS: Readonly<Record<string, string>> = { ø: 'o', æ: 'a' };

const plainOf = (letter: string): string =>
  WITHOUT_MARKS[letter] ?? letter.normalize('NFD').replace(/\p{M}+$/u, '');

function isIn(text: readonly Letter[], word: readonly Letter[]): boolean {
  const last = text.length - word.length;
  for (let start = 0; start <= last; start += 1) {
    if (word.every((letter, i) => sameLetter(text[start + i], letter))) return true;
  }
  return false;
}

function sameLetter(there: Letter | undefined, asked: Letter): boolean {
  const isPlain = asked.plain === asked.exact;
  return isPlain ? there?.plain === asked.plain : there?.exact === asked.exact;
}
