import type { MarkId } from '#shared/domain/ids.ts';
import type { MarkReason } from '#shared/domain/mark.ts';

/** What the marks of one workshop may come to. A full day on a large board needs about half of it. */
export const MARK_BOUNDS = { count: 200, bytes: 64 * 1024 * 1024 } as const;

interface KeptMark {
  readonly id: MarkId;
  readonly why: MarkReason;
  readonly bytes: number;
}

/**
 * Which of `kept`, oldest first, go when one of `bytes` more comes: those between phases before those at a
 * change of phase, older before newer. Null when it would not fit alone.
 */
export function thinOut(
  kept: readonly KeptMark[],
  bytes: number,
  bounds: Readonly<Record<keyof typeof MARK_BOUNDS, number>> = MARK_BOUNDS,
): readonly MarkId[] | null {
  if (bytes > bounds.bytes || bounds.count < 1) return null;
  let [count, sum] = [kept.length + 1, kept.reduce((all, mark) => all + mark.bytes, bytes)];
  const gone: MarkId[] = [];
  const inOrder = [...kept].sort((one, other) => rankOf(one.why) - rankOf(other.why));
  for (const mark of inOrder) {
    if (count <= bounds.count && sum <= bounds.bytes) break;
    gone.push(mark.id);
    count -= 1;
    sum -= mark.bytes;
  }
  return gone;
}

const rankOf = (why: MarkReason): number => (why === 'interval' ? 0 : 1);
