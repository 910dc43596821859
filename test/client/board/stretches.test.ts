import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { LaneEntry } from '../../../client/features/board/lane/laneEntries.ts';
import { type Stretch, stretchesOf } from '../../../client/features/board/lane/stretches.ts';

const lane = (ids: readonly number[]): readonly LaneEntry[] =>
  ids.map((id) => ({ kind: 'card', id: `card-${id}` as CardId, card: null }));
/** Told from others by what it is alone. */
const someCard = { text: 'å' } as Card;
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const listed = (stretches: readonly Stretch[]) => stretches.flatMap(({ entries }) => entries);

/** In which stretch each entry is. */
const places = (stretches: readonly Stretch[]) =>
  new Map(stretches.flatMap(({ key, entries }) => entries.map(({ id }) => [id, key])));

test('a long lane lies in several stretches, and together they are the lane', () => {
  const stretches = stretchesOf(lane(upTo(1000)), []);
  expect(listed(stretches)).toEqual(lane(upTo(1000)));
  expect(stretches.length).toBeGreaterThan(20);
});

test('of cards that come and move, no more change stretch than have moved', () => {
  const change = fc.record({ from: fc.nat(119), to: fc.nat(119), at: fc.nat(119) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const before = stretchesOf(lane(upTo(120)), []);
      const ids = [...upTo(120)];
      for (const [n, { from, to, at }] of changes.entries()) {
        ids.splice(to, 0, ...ids.splice(from, 1));
        ids.splice(at, 0, 1000 + n);
      }
      const after = stretchesOf(lane(ids), before);
      expect(listed(after)).toEqual(lane(ids));
      const now = places(after);
      const strayed = [...places(before)].filter(([id, key]) => now.get(id) !== key);
      expect(strayed.length).toBeLessThanOrEqual(changes.length);
    }),
  );
});

test('a card that comes or goes leaves every other in the stretch it was in', () => {
  fc.assert(
    fc.property(fc.nat(119), fc.nat(119), (gone, at) => {
      const before = stretchesOf(lane(upTo(120)), []);
      const ids = [...upTo(120)].filter((id) => id !== gone);
      ids.splice(at, 0, 1000);
      const now = places(stretchesOf(lane(ids), before));
      for (const [id, key] of places(before)) {
        if (id !== `card-${gone}`) expect(now.get(id)).toBe(key);
      }
    }),
  );
});

test('what comes one by one at the end begins a new stretch when the last is full', () => {
  let stretches: readonly Stretch[] = [];
  for (const count of upTo(101)) stretches = stretchesOf(lane(upTo(count)), stretches);
  expect(listed(stretches)).toEqual(lane(upTo(100)));
  expect(Math.max(...stretches.map(({ entries }) => entries.length))).toBeLessThan(30);
});

test('a stretch that is emptied is no more', () => {
  const before = stretchesOf(lane(upTo(60)), []);
  expect(stretchesOf(lane(upTo(10)), before)).toHaveLength(1);
  expect(stretchesOf([], before)).toEqual([]);
});

test('a card that changes makes its own stretch anew, and leaves the others the very same', () => {
  const before = stretchesOf(lane(upTo(1000)), []);
  const changed = lane(upTo(1000)).map(
    (entry, at): LaneEntry =>
      at === 500 ? { kind: 'card', id: 'card-500' as CardId, card: someCard } : entry,
  );
  const after = stretchesOf(changed, before);
  expect(listed(after)).toEqual(changed);
  const fresh = after.filter((stretch, at) => stretch !== before[at]);
  expect(fresh.flatMap(({ entries }) => entries)).toContain(changed[500]);
  expect(fresh).toHaveLength(1);
});
