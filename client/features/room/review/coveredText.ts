import type { Stretch } from '#shared/domain/names.ts';
import { findPersonalData } from '#shared/domain/personalData.ts';

export interface Piece {
  readonly text: string;
  readonly covered: boolean;
}

/** A name where no sentence begins, or digits enough to be a number of somebody's. */
const MAYBE = /(?<=[\p{L}\d,;)”"] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*|\d[\d -]{3,}\d/gu;

/**
 * The words of a reported card with those covered that may point somebody out, for who leads with a screen that
 * others see. Somebody has seen what no pattern does: where none finds anything, all of it is covered.
 */
export function coveredText(text: string): readonly Piece[] {
  const found = findPersonalData(text);
  const stretches: readonly Stretch[] = found.length > 0 ? found : maybe(text);
  if (stretches.length === 0) return [{ text, covered: true }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of stretches) {
    pieces.push({ text: text.slice(at, from), covered: false });
    pieces.push({ text: text.slice(from, to), covered: true });
    at = to;
  }
  pieces.push({ text: text.slice(at), covered: false });
  return pieces.filter((piece) => piece.text !== '');
}

const maybe = (text: string): readonly Stretch[] =>
  Array.from(text.matchAll(MAYBE), ({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  }));

const AROUND = 18;

/** The covered words with what stands around them, when the text is longer than a line or two. */
export function excerpt(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex((piece) => piece.covered);
  const last = pieces.findLastIndex((piece) => piece.covered);
  return pieces.flatMap((piece, index) => {
    if (index < first - 1 || index > last + 1) return [];
    if (piece.covered || (index > first && index < last)) return [piece];
    return [{ ...piece, text: index < first ? endOf(piece.text) : startOf(piece.text) }];
  });
}

function endOf(text: string): string {
  if (text.length <= AROUND) return text;
  const from = text.indexOf(' ', text.length - AROUND);
  return `… ${text.slice(from < 0 ? text.length - AROUND : from + 1)}`;
}

function startOf(text: string): string {
  if (text.length <= AROUND) return text;
  const to = text.lastIndexOf(' ', AROUND);
  return `${text.slice(0, to <= 0 ? AROUND : to)} …`;
}
