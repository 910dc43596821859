import { renderHook } from '@testing-library/react';
import { useEffect } from 'react';
import { expect, test } from 'vitest';
import type { CardId } from '#shared/domain/ids.ts';
import type { LaneEntry } from '../../../client/features/board/lane/laneEntries.ts';
import { useStretches } from '../../../client/features/board/lane/useStretches.ts';

const entries = Array.from(
  { length: 200 },
  (_, n): LaneEntry => ({ kind: 'card', id: `card-${n}` as CardId, card: null }),
);

/** How many entries were shown each time it was drawn, until nothing more came. */
function shownIn(lane: readonly LaneEntry[], wanted: CardId | null = null): readonly number[] {
  const lengths: number[] = [];
  renderHook(() => {
    const shown = useStretches(lane, wanted).flatMap((stretch) => stretch.entries);
    useEffect(() => void lengths.push(shown.length));
  });
  return lengths;
}

test('a long lane begins with what a screen shows, and all of it is there in the end', () => {
  const lengths = shownIn(entries);
  expect(lengths[0]).toBeLessThan(50);
  expect(lengths.length).toBeGreaterThan(2);
  expect(lengths.at(-1)).toBe(entries.length);
});

test('a short lane is there at once', () => {
  expect(new Set(shownIn(entries.slice(0, 12)))).toEqual(new Set([12]));
});

test('a card that is asked for is among the first, wherever it lies', () => {
  const group: LaneEntry = {
    kind: 'group',
    id: 'group' as never,
    cards: [{ id: 'sewn' as CardId } as never],
  };
  expect(
    Math.max(...shownIn([...entries.slice(0, 150), group], 'sewn' as CardId).slice(0, 2)),
  ).toBe(151);
});

test('a lane that grows shows what has come to it', () => {
  const { result, rerender } = renderHook(({ lane }) => useStretches(lane, null), {
    initialProps: { lane: entries.slice(0, 30) },
  });
  rerender({ lane: entries.slice(0, 31) });
  expect(result.current.flatMap((stretch) => stretch.entries).length).toBe(31);
});
