import { CARD_TEXT, TEXT_BOUND } from './card.ts';

/** Plain letters are their own graphemes; only other texts are worth segmenting. */
const PLAIN = /^[\n\x20-\u02ff\u2010-\u2027]*$/;

/** Letters as people count them: an emoji is one, and so is a letter with a loose accent. */
export function letterCount(text: string): number {
  return PLAIN.test(text) ? text.length : graphemes(text).length;
}

/** How many letters a card's text has too many for the interface, or for the document that holds it. */
export function lettersOver(text: string): number {
  if (text.length <= CARD_TEXT.hard) return 0;
  if (PLAIN.test(text)) return text.length - CARD_TEXT.hard;
  const letters = graphemes(text);
  let kept = Math.min(letters.length, CARD_TEXT.hard);
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
