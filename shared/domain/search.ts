/*
 * Searching as people spell: case, accents and hyphens do not matter, and words come in any order.
 * A plain letter asked for also finds the same letter with marks (`vardcentral` finds `vårdcentral`);
 * a letter with marks finds itself and its neighbour's letter (`för` finds `før`), never the plain one
 * (`får` does not find `far`).
 */

/** A text with what each of its letters counts as, and where in the text the letter stands. */
export interface Folded {
  readonly exact: readonly string[];
  readonly plain: readonly string[];
  /** The plain letters as one string: most texts do not hold a word, and that is seen at one look. */
  readonly joined: string;
  /** Where each letter begins, UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A word that is looked for. */
export interface SoughtWord {
  readonly letters: readonly Letter[];
  /** Stands in every text that holds the word; null when its parts may also stand apart. */
  readonly plain: string | null;
}

interface Letter {
  readonly exact: string;
  readonly plain: string;
  /** A hyphen came before it: a space there is as good. */
  readonly apart: boolean;
}

/** A piece of a text; `hit` when it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** What somebody has typed, word by word; no words when there is nothing to look for. */
export const soughtWords = (query: string): readonly SoughtWord[] =>
  query
    .split(/\s+/)
    .map((word) => soughtWord(lettersOf(word)))
    .filter(({ letters }) => letters.length > 0);

/** Whether every word stands somewhere in one of the texts. */
export const finds = (texts: readonly Folded[], words: readonly SoughtWord[]): boolean =>
  words.every((word) => texts.some((text) => mayHold(text, word) && findNext(text, word, 0)));

/** Whether every word of what somebody has typed stands in a text. */
export const says = (text: string, query: string): boolean =>
  finds([foldText(text)], soughtWords(query));

/** The text in pieces, with every place where one of the words stands. Joined they are the text. */
export function markHits(text: string, words: readonly SoughtWord[]): readonly Piece[] {
  const folded = foldText(text);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of joined(words.flatMap((word) => allOf(folded, word)))) {
    if (from > at) pieces.push({ text: text.slice(at, from), hit: false });
    pieces.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}

/** Cuts off what comes long before the first hit, between two words if it can, so that the hit is seen in a short place of `room` letters. */
export function nearFirstHit(pieces: readonly Piece[], room: number): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (!first || first.hit || rest.length === 0 || first.text.length <= room) return pieces;
  const last = first.text.slice(-Math.ceil(room / 2));
  // Far into a long word there is no space to cut at.
  const kept = last.slice(Math.max(0, last.indexOf(' ')));
  return [{ text: `…${kept}`, hit: false }, ...rest];
}

/** Letters that are written otherwise on the other side of the strait. */
const NEIGHBOURS: Readonly<Record<string, string>> = { æ: 'ä', ø: 'ö' };
const HYPHENS = /[-\u00AD\u2010-\u2015\u2212]/;
const MARK = /\p{M}/u;
/** No mark comes before it: most of what people write needs no slow look. */
const FIRST_MARK = 0x300;

export function foldText(text: string): Folded {
  const exact: string[] = [];
  const plain: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = clusterEnd(text, start);
    const known = end === start + 1 ? LATIN[text.charCodeAt(start)] : undefined;
    const letter = known ?? countsAs(text.slice(start, end));
    if (letter.exact === '') continue;
    exact.push(letter.exact);
    plain.push(letter.plain);
    starts.push(start);
    ends.push(end);
  }
  return { exact, plain, joined: plain.join(''), starts, ends };
}

/** Where a letter ends, with the marks that follow it. */
function clusterEnd(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (text.charCodeAt(end) >= FIRST_MARK && MARK.test(text.charAt(end))) end += 1;
  return end;
}

const lettersOf = (word: string): readonly Letter[] =>
  word.split(HYPHENS).flatMap((part, nth) => {
    const { exact, plain } = foldText(part);
    return exact.map((letter, i) => ({
      exact: letter,
      plain: plain[i] ?? letter,
      apart: nth > 0 && i === 0,
    }));
  });

const soughtWord = (letters: readonly Letter[]): SoughtWord => ({
  letters,
  plain: letters.some(({ apart }) => apart) ? null : letters.map(({ plain }) => plain).join(''),
});

/** Hyphens count as nothing. */
function countsAs(raw: string): Pick<Letter, 'exact' | 'plain'> {
  if (HYPHENS.test(raw)) return { exact: '', plain: '' };
  const letter = raw.normalize('NFC').toLowerCase();
  const exact = NEIGHBOURS[letter] ?? letter;
  return { exact, plain: exact.normalize('NFD').replace(/\p{M}+$/u, '') };
}

/** By code: looked up, since a board of a thousand cards has fifty thousand letters. */
const LATIN = Array.from({ length: 0x180 }, (_, code) => countsAs(String.fromCharCode(code)));

interface Span {
  readonly from: number;
  readonly to: number;
}

const mayHold = ({ joined }: Folded, { plain }: SoughtWord): boolean =>
  plain === null || joined.includes(plain);

/** The first place at or after a letter where the word stands, as numbers of letters. */
function findNext(text: Folded, word: SoughtWord, after: number): Span | null {
  for (let from = after; from < text.exact.length; from += 1) {
    const to = endOf(text, word, from);
    if (to !== null) return { from, to };
  }
  return null;
}

function endOf(text: Folded, { letters }: SoughtWord, from: number): number | null {
  let at = from;
  for (const letter of letters) {
    if (letter.apart && at > from && text.exact[at] === ' ') at += 1;
    if (!sameLetter(text, at, letter)) return null;
    at += 1;
  }
  return at;
}

const sameLetter = ({ exact, plain }: Folded, at: number, asked: Letter): boolean =>
  asked.plain === asked.exact ? plain[at] === asked.plain : exact[at] === asked.exact;

function allOf(text: Folded, word: SoughtWord): readonly Span[] {
  const found: Span[] = [];
  for (let next = findNext(text, word, 0); next; next = findNext(text, word, next.to)) {
    found.push(next);
  }
  return found.map(({ from, to }) => ({
    from: text.starts[from] ?? 0,
    to: text.ends[to - 1] ?? 0,
  }));
}

/** In order, and those that touch as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && span.from <= last.to) {
      out[out.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else out.push(span);
  }
  return out;
}
