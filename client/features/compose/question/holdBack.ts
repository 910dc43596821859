import { CARD_TEXT } from '#shared/domain/card.ts';
import { type Finding, findPersonalData } from '#shared/domain/personalData.ts';

/** Why a text stays on the device for now. */
export type Hold =
  | { readonly kind: 'tooLong'; readonly by: number }
  /** The card it belongs to has been taken away: it waits to be added as a new one. */
  | { readonly kind: 'cardLeft' }
  /** It may point out a person: asked once, calmly. */
  | { readonly kind: 'asks'; readonly finding: Finding; readonly words: string };

/** Six digits in a row may be the beginning of a number that points out somebody. */
const DIGITS = /\d{6,}/g;

/**
 * Whether `text` may leave the device. `known` is what has left already, which is never asked about
 * again; `pardoned` are the words that the writer has vouched for.
 */
export function holdBack(text: string, known: string, pardoned: ReadonlySet<string>): Hold | null {
  if (text.length > CARD_TEXT.hard && text.length > known.length) {
    return { kind: 'tooLong', by: text.length - CARD_TEXT.hard };
  }
  for (const finding of [...findPersonalData(text), ...digitRuns(text)]) {
    const words = text.slice(finding.from, finding.to);
    if (!known.includes(words) && !pardoned.has(words)) return { kind: 'asks', finding, words };
  }
  return null;
}

const digitRuns = (text: string): readonly Finding[] =>
  Array.from(text.matchAll(DIGITS), (match) => ({
    kind: 'personalNumber',
    from: match.index,
    to: match.index + match[0].length,
  }));
