import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decidingRung, endView, isGap } from '#shared/domain/gaps.ts';
import { type ActorId, relationId, type TableId, tableId } from '#shared/domain/ids.ts';
import { medianRung, RUNGS, type Rung } from '#shared/domain/ladder.ts';
import type { Relation } from '#shared/domain/relation.ts';

const a = 'actor-a'.padEnd(22, '0') as ActorId;
const b = 'actor-b'.padEnd(22, '0') as ActorId;
const rungs = fc.array(fc.constantFrom(...RUNGS), { maxLength: 9 });

const ratings = (end: ActorId, given: readonly Rung[]) =>
  given.map((rung, i) => ({ end, table: tableId(i + 1) as TableId, rung }));

const relation = (ofA: readonly Rung[], ofB: readonly Rung[]): Relation => ({
  id: relationId(a, b),
  ends: [a, b],
  wanted: null,
  boundaries: [],
  ratings: [...ratings(a, ofA), ...ratings(b, ofB)],
});

describe('the median rung', () => {
  test.each<readonly [readonly Rung[], Rung | null]>([
    [[], null],
    [[3], 3],
    [[4, 0, 1], 1],
    [[1, 2], 1],
    [[4, 0, 4, 0], 0],
    [[0, 3, 3, 4], 3],
  ])('of %j is %j', (given, median) => {
    expect(medianRung(given)).toBe(median);
  });

  test('is a rung that some table gave, with at least half at or above and half at or below', () => {
    fc.assert(
      fc.property(rungs, (given) => {
        const median = medianRung(given);
        fc.pre(median !== null && given.length > 0);
        if (median === null) return;
        expect(given).toContain(median);
        expect(given.filter((rung) => rung <= median).length * 2).toBeGreaterThanOrEqual(
          given.length,
        );
        expect(given.filter((rung) => rung >= median).length * 2).toBeGreaterThanOrEqual(
          given.length,
        );
        expect(medianRung(given.toReversed())).toBe(median);
      }),
    );
  });
});

test('each end is seen by its own tables, with how far they lie apart', () => {
  const seen = relation([0, 2, 4], [3]);
  expect(endView(seen, a)).toEqual({ end: a, rung: 2, lowest: 0, highest: 4 });
  expect(endView(seen, b)).toEqual({ end: b, rung: 3, lowest: 3, highest: 3 });
  expect(endView(relation([], [1]), a)).toEqual({
    end: a,
    rung: null,
    lowest: null,
    highest: null,
  });
});

describe('a gap', () => {
  test('is decided by the lower end', () => {
    fc.assert(
      fc.property(rungs, rungs, (ofA, ofB) => {
        const known = [medianRung(ofA), medianRung(ofB)].filter((rung) => rung !== null);
        const deciding = decidingRung(relation(ofA, ofB));
        expect(deciding).toBe(known.length === 0 ? null : Math.min(...known));
        expect(isGap(relation(ofA, ofB))).toBe(deciding === 0 || deciding === 1);
      }),
    );
  });

  test('is not where nobody has said anything, and an end that is not rated decides nothing', () => {
    expect(isGap(relation([], []))).toBe(false);
    expect(isGap(relation([], [4]))).toBe(false);
    expect(isGap(relation([], [1]))).toBe(true);
    expect(isGap(relation([2], [4]))).toBe(false);
    expect(isGap(relation([1], [4]))).toBe(true);
  });
});
