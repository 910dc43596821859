import { type TextDiff, textDiff } from '#shared/domain/textDiff.ts';
import { movedCaret } from '../../../writing/text/carryOver.ts';

/** A stretch of the text that somebody else has just written. */
export interface ArrivedMark {
  readonly from: number;
  readonly to: number;
  /** Device clock, ms. */
  readonly at: number;
}

/** How long others' letters are marked, ms. */
export const MARKED_MS = 3_000;

/**
 * The marks after a change from `before` to `after`. `others` is what somebody else wrote in it; a
 * stretch that grows letter by letter stays one mark.
 */
export function nextMarks(
  marks: readonly ArrivedMark[],
  change: { readonly before: string; readonly after: string; readonly others: TextDiff | null },
  now: number,
): readonly ArrivedMark[] {
  const diff = change.others ?? textDiff(change.before, change.after);
  const moved = marks
    .filter(({ at }) => now - at < MARKED_MS)
    .map((mark) => ({ ...mark, from: movedCaret(mark.from, diff), to: movedCaret(mark.to, diff) }))
    .filter(({ from, to }) => to > from);
  if (!change.others || change.others.insert.length === 0) return moved;
  const { index, insert } = change.others;
  const grown = moved.find(({ to }) => to === index);
  const mark = { from: grown?.from ?? index, to: index + insert.length, at: now };
  return [...moved.filter((other) => other !== grown), mark].sort((a, b) => a.from - b.from);
}
