/** A replacement of `remove` characters at `index` (UTF-16 units) by `insert`. */
export interface TextDiff {
  readonly index: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * The one stretch that differs between two texts, or null when they are equal. It begins and ends on
 * grapheme borders, so that half an emoji or a loose accent is never merged with another's letters.
 * `caret`: where the writing ended in `after`; it decides when equal letters stand side by side.
 */
export function textDiff(before: string, after: string, caret = after.length): TextDiff | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  const tail = Math.min(after.length - clamp(caret, after.length), shorter);
  const suffix = alike(tail, (i) => before.at(-1 - i) === after.at(-1 - i));
  const prefix = alike(shorter - suffix, (i) => before[i] === after[i]);
  const rest = alike(
    shorter - prefix - suffix,
    (i) => before.at(-1 - suffix - i) === after.at(-1 - suffix - i),
  );
  return onBorders(before, after, prefix, suffix + rest);
}

function onBorders(before: string, after: string, prefix: number, suffix: number): TextDiff {
  const bordersBefore = borders(before);
  const bordersAfter = borders(after);
  let index = prefix;
  while (!bordersBefore.has(index) || !bordersAfter.has(index)) index -= 1;
  let end = suffix;
  while (!bordersBefore.has(before.length - end) || !bordersAfter.has(after.length - end)) end -= 1;
  return {
    index,
    remove: before.length - end - index,
    insert: after.slice(index, after.length - end),
  };
}

/** Plain letters are their own graphemes; only other texts are worth segmenting. */
const PLAIN = /^[\n\x20-\u02ff\u2010-\u2027]*$/;

function borders(text: string): { has(index: number): boolean } {
  if (PLAIN.test(text)) return { has: () => true };
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return new Set([...segments].map((segment) => segment.index).concat(text.length));
}

function alike(most: number, same: (index: number) => boolean): number {
  let count = 0;
  while (count < most && same(count)) count += 1;
  return count;
}

const clamp = (value: number, most: number): number => Math.min(Math.max(0, value), most);
