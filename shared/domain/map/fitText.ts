/* Text widths are reckoned a little too wide, since a file is read with other fonts than the screen's. */

const NARROW = /[iljtfrI.,:;'’|()! -]/;
const WIDE = /[mwMWÅÄÖ@%]/;

const letterWidth = (letter: string): number => {
  if (NARROW.test(letter)) return 0.36;
  if (WIDE.test(letter)) return 0.86;
  return letter === letter.toLowerCase() ? 0.57 : 0.68;
};

/** px */
export const textWidth = (words: string, size: number): number =>
  [...words].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;

export interface Fit {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
}

/** The words on so many lines; null when they do not fit. Long words are divided where their parts meet. */
export function fitted(words: string, { width, size, lines }: Fit): readonly string[] | null {
  const pieces = words.split(/(?<=[\s/-])/).flatMap((word) => divided(word, { width, size }));
  const laid: string[] = [];
  for (const piece of pieces) {
    const last = laid.at(-1);
    const joined = last === undefined ? piece : joinedTo(last, piece);
    if (last !== undefined && textWidth(bare(joined), size) <= width)
      laid[laid.length - 1] = joined;
    else laid.push(piece);
  }
  const trimmed = laid.map(bare);
  const fits = trimmed.length <= lines && trimmed.every((line) => textWidth(line, size) <= width);
  return fits ? trimmed : null;
}

/** As much as there is room for; the last line then ends with three dots. */
export function cut(words: string, fit: Fit): readonly string[] {
  const whole = fitted(words, fit);
  if (whole) return whole;
  for (let length = words.length - 1; length > 0; length -= 1) {
    const shorter = fitted(`${words.slice(0, length).trimEnd()}…`, fit);
    if (shorter) return shorter;
  }
  return ['…'];
}

/** Marks where a word was divided; taken away when its parts come on one line after all. */
const DIVISION = '-\u200b';
const bare = (line: string): string => line.replaceAll('\u200b', '').trim();
const joinedTo = (line: string, piece: string): string =>
  line.endsWith(DIVISION) ? line.slice(0, -DIVISION.length) + piece : line + piece;

/** Where Swedish compounds of this field have a part. */
const PART =
  /(?<=\p{L}{3})(?=(?:förmedling|ringskassa|kassa|psykiatri|samhälle|hälsa|tjänst|vård|mottagning|koordinator|organisation|förbund|bolag|givare|rådgivning|högskola|fogde|central|verksamhet|marknad|enhet|situation|utbildning|myndighet|ungdoms)\p{L}*)/u;

function divided(word: string, { width, size }: Pick<Fit, 'width' | 'size'>): readonly string[] {
  if (textWidth(word.trim(), size) <= width) return [word];
  const parts = word
    .split(PART)
    .map((part, at, all) => (at < all.length - 1 ? `${part}${DIVISION}` : part));
  return parts.every((part) => textWidth(bare(part), size) <= width) ? parts : [word];
}
