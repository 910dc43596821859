import { type TextDiff, textDiff } from '#shared/domain/textDiff.ts';

const applied = (text: string, { index, remove, insert }: TextDiff): string =>
  text.slice(0, index) + insert + text.slice(index + remove);

/** Where a caret at `at` stands after a change by somebody else. What comes in at the caret lies behind it. */
export function movedCaret(at: number, change: TextDiff | null): number {
  if (!change || at <= change.index) return at;
  if (at >= change.index + change.remove) return at + change.insert.length - change.remove;
  return change.index + change.insert.length;
}

/**
 * My text, begun from `base`, carried over to what others have made of `base` meanwhile. Where both
 * changed the same words, mine stand beside theirs: nothing that anybody wrote is lost.
 */
export function carryOver(base: string, mine: string, theirs: string): string {
  const change = textDiff(base, mine);
  const meanwhile = textDiff(base, theirs);
  if (!change || !meanwhile) return change ? mine : theirs;
  // What I took away never reaches what others put in before it.
  const start =
    change.remove > 0 ? behind(change.index, meanwhile) : movedCaret(change.index, meanwhile);
  const end = movedCaret(change.index + change.remove, meanwhile);
  const remove = overlap(change, meanwhile) ? 0 : Math.max(0, end - start);
  return applied(theirs, { index: start, remove, insert: change.insert });
}

const behind = (at: number, { index, remove, insert }: TextDiff): number =>
  at < index ? at : Math.max(at, index + remove) + insert.length - remove;

const overlap = (one: TextDiff, other: TextDiff): boolean =>
  one.index < other.index + other.remove && other.index < one.index + one.remove;
