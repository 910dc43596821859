import { lettersOver } from '#shared/domain/letterCount.ts';
import { type Finding, findPersonalData } from '#shared/domain/personalData.ts';
import { textDiff } from '#shared/domain/textDiff.ts';
import { unfinishedFrom } from '#shared/domain/unfinishedData.ts';

/** Why a text stays on the device for now. */
export type Hold =
  | { readonly kind: 'tooLong'; readonly by: number }
  /** The card it belongs to has been taken away: it waits to be added as a new one. */
  | { readonly kind: 'cardLeft' }
  /** The last word may be half of something that points out a person: it waits for the next one. */
  | { readonly kind: 'unfinished' }
  /** It may point out a person: asked once, calmly. */
  | Question;

export interface Question {
  readonly kind: 'asks';
  readonly finding: Finding;
  readonly words: string;
}

/** Six digits in a row may be the beginning of a number that points out somebody. */
const DIGITS = /\d{6,}/g;

/**
 * Whether `text` may leave the device. `known` is what has left already, which is never asked about
 * again; `pardoned` are the words that the writer has vouched for; `most` is how many letters there is room for.
 */
export function holdBack(
  text: string,
  known: string,
  pardoned: ReadonlySet<string>,
  most?: number,
): Hold | null {
  const by = lettersOver(text, most);
  if (by > 0 && text.length > known.length) return { kind: 'tooLong', by };
  for (const finding of [...findPersonalData(text), ...digitRuns(text)]) {
    const words = text.slice(finding.from, finding.to);
    if (!known.includes(words) && !pardoned.has(words)) return { kind: 'asks', finding, words };
  }
  return null;
}

interface Writing {
  readonly mine: string;
  /** What has left already. */
  readonly shared: string;
  /** Where a word is being written; null when nobody is in the middle of one. */
  readonly caret: number | null;
}

/** The same where letters are sent one by one: the word that is being written may wait for its end. */
export function holdWriting(
  { mine, shared, caret }: Writing,
  pardoned: ReadonlySet<string>,
  most?: number,
): Hold | null {
  const hold = holdBack(mine, shared, pardoned, most);
  if (hold || caret === null) return hold;
  const from = unfinishedFrom(mine.slice(0, caret));
  const change = from === null ? null : textDiff(shared, mine, caret);
  if (from === null || !change || change.insert === '') return null;
  const isNew = change.index < caret && change.index + change.insert.length > from;
  return isNew ? { kind: 'unfinished' } : null;
}

const digitRuns = (text: string): readonly Finding[] =>
  Array.from(text.matchAll(DIGITS), (match) => ({
    kind: 'personalNumber',
    from: match.index,
    to: match.index + match[0].length,
  }));
