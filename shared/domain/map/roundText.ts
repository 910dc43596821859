import { textWidth } from './fitText.ts';

interface Round {
  readonly radius: number;
  readonly size: number;
  readonly leading: number;
  /** How far below the circle's top the first line may begin. */
  readonly top: number;
}

/** Words on lines that follow a circle; what does not fit is left out, and three dots say so. */
export function roundText(words: string, round: Round): readonly string[] {
  const all = words.split(/\s+/).filter(Boolean);
  for (let count = all.length; count > 0; count -= 1) {
    const end = count < all.length ? ' …' : '';
    const lines = laid(all.slice(0, count).join(' ') + end, round);
    if (lines) return lines;
  }
  return [];
}

function laid(words: string, round: Round): readonly string[] | null {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(joined, lines.length - 1, round))
      lines[lines.length - 1] = joined;
    else if (fits(word, lines.length, round)) lines.push(word);
    else return null;
  }
  return lines;
}

function fits(words: string, line: number, { radius, size, leading, top }: Round): boolean {
  const from = top + line * leading - radius;
  const far = Math.max(Math.abs(from), Math.abs(from + leading));
  if (from + leading > radius - 6) return false;
  const chord = 2 * Math.sqrt(Math.max(0, (radius - 6) ** 2 - far ** 2));
  return textWidth(words, size) <= chord;
}
