import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FactorRating, tallyAnswers } from '#shared/domain/factors.ts';
import type { CheckId } from '#shared/domain/ids.ts';
import type { ClosedCheck } from '#shared/domain/stage/check.ts';
import { chartOf, mostDots, NARROW, WIDE } from '../../../client/features/factors/chart.ts';

function checkOf(spread: readonly number[]): ClosedCheck {
  const people = spread.flatMap((count, index) =>
    Array.from({ length: count }, () => ({ actors: (index + 1) as FactorRating })),
  );
  return {
    state: 'closed',
    id: 'check-one-00000000000a' as CheckId,
    moment: 'before',
    openedAt: 0,
    closedAt: 1,
    voters: people.length,
    tallies: tallyAnswers(people),
  };
}
const draw = (spread: readonly number[], shape = WIDE) => {
  const checks = [checkOf(spread)];
  return chartOf(checks, 'actors', shape, mostDots(checks));
};

test('dots lie in full lines, what is left over in the middle below, all around their rating', () => {
  const [row] = draw([0, 9, 0, 0, 1]).rows;
  const xs = row?.dots.map(({ x }) => Math.round(x - WIDE.first - WIDE.step)) ?? [];
  expect(xs.slice(0, 7)).toEqual([-39, -26, -13, 0, 13, 26, 39]);
  expect(xs.slice(7, 9)).toEqual([-6, 7]);
  expect(row?.dots.at(-1)?.x).toBe(WIDE.first + 4 * WIDE.step);
});

test('a mean lies on its row’s line, between the ratings it is between', () => {
  const [row] = draw([0, 0, 3, 3, 0]).rows;
  expect(row?.mean).toBe(3.5);
  expect(row?.knot).toEqual({ x: WIDE.first + 2.5 * WIDE.step, y: row?.line });
});

test('however many answer, each answer is a dot of its own, within its rating and its row', () => {
  const counts = fc.tuple(...Array.from({ length: 5 }, () => fc.nat(200)));
  fc.assert(
    fc.property(counts, fc.constantFrom(WIDE, NARROW), (spread, shape) => {
      const all = spread.reduce((sum, one) => sum + one, 0);
      const chart = draw(spread, shape);
      const [row] = chart.rows;
      if (!row) throw new Error('there is a row');
      expect(new Set(row.dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(all < 5 ? 0 : all);
      for (const { x, y } of row.dots) {
        const rating = Math.round((x - shape.first) / shape.step);
        expect(Math.abs(x - shape.first - rating * shape.step)).toBeLessThan(shape.step / 2);
        expect(y).toBeGreaterThan(row.top + shape.label);
        expect(y).toBeLessThan(row.line);
      }
      expect(chart.height).toBeGreaterThan(row.line);
    }),
  );
});
