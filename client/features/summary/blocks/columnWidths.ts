/** A word that is longer than this may be divided. */
const LONGEST_WORD = 20;
/** Room for a number of three digits. */
const NARROWEST = 5;
/** How much more room a longer text gets: four times the words, twice the width. */
const ROOM = 2.4;

/** How much of the width each column gets, in per cent, after what stands in it; `least`: letters that a column has room for besides. */
export function columnWidths(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  least: ReadonlyMap<number, number> = new Map(),
): readonly number[] {
  const weights = head.map((name, at) => {
    const cells = rows.map((row) => row[at] ?? '');
    const word = Math.max(...[name, ...cells].map(longestWord));
    const letters = cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, rows.length);
    const words = Math.min(word, LONGEST_WORD) + 1;
    return Math.max(NARROWEST, least.get(at) ?? 0, words, ROOM * Math.sqrt(letters));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((1000 * weight) / all) / 10);
}

const longestWord = (text: string): number =>
  text.split(/\s+/).reduce((longest, word) => Math.max(longest, word.length), 0);
