import { CARD_TEXT, TEXT_BOUND } from './card.ts';

/** Plain letters are their own graphemes; only other texts are worth segmenting. */
const PLAIN = /^[\n\x20-\u02ff\u2010-\u2027]*$/;

/** Letters as people count them: an emoji is one, and so is a letter with a loose accent. */
export function letterCount(text: string): number {
  return PLAIN.test(text) ? text.length : graphemes(text).length;
}

/** How many letters a text has too many for the interface, as a card's has from `most` on, or for the document that holds it. */
export function lettersOver(text: string, most: number = CARD_TEXT.hard): number {
  if (text.length <= most) return 0;
  if (PLAIN.test(text)) return text.length - most;
  const letters = graphemes(text);
  let kept = Math.min(letters.length, most);
  let units = letters.slice(0, kept).join('').length;
  while (units > TEXT_BOUND) {
    kept -= 1;
    units -= letters[kept]?.length ?? 0;
  }
  return letters.length - kept;
}

const graphemes = (text: string): readonly string[] =>
  Array.from(
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text),
    ({ segment }) => segment,
  );
