import { describe, expect, test } from 'vitest';
import {
  ENOUGH_ANSWERS,
  type Factor,
  type FactorTallies,
  type Moment,
  tallyAnswers,
} from '#shared/domain/factors.ts';
import type { CheckId } from '#shared/domain/ids.ts';
import type { ClosedCheck } from '#shared/domain/stage/check.ts';
import { isSplit, remarksOn } from '#shared/domain/stage/checkRemarks.ts';

const NOBODY = tallyAnswers([]);
const told = (...spread: readonly number[]) => {
  const answers = spread.reduce((sum, one) => sum + one, 0);
  return { answers, spread: answers < ENOUGH_ANSWERS ? null : spread };
};
function held(
  moment: Moment,
  tallies: Partial<Record<Factor, ReturnType<typeof told>>>,
  voters = 10,
): ClosedCheck {
  const id = `check-${moment}-0000000000` as CheckId;
  const all = { ...NOBODY, ...tallies } as FactorTallies;
  return { state: 'closed', id, moment, openedAt: 0, closedAt: 1, voters, tallies: all };
}

describe('what a mean does not tell', () => {
  test.each([
    [[4, 5, 1, 6, 2], true],
    [[5, 0, 0, 0, 5], true],
    [[0, 2, 9, 2, 0], false],
    [[1, 4, 4, 4, 1], true],
    [[0, 0, 2, 7, 1], false],
    [[1, 0, 0, 9, 3], false],
    [[3, 3, 7, 3, 3], false],
  ])('%j are two groups: %j', (spread, expected) => {
    expect(isSplit(spread)).toBe(expected);
  });

  test('two groups are told of at the latest moment, even where the mean has moved', () => {
    const checks = [
      held('before', { process: told(4, 9, 6, 3, 1) }),
      held('after', { process: told(4, 5, 1, 6, 2) }),
    ];
    expect(remarksOn(checks).get('process')).toEqual({ kind: 'split', moment: 'after' });
  });

  test('that fewer than half answered a question is told, also where nothing is shown of it', () => {
    const check = held('threeMonths', { resources: told(2, 2, 0, 0, 0) }, 18);
    expect(remarksOn([check]).get('resources')).toEqual({
      kind: 'fewAnswered',
      moment: 'threeMonths',
    });
  });

  test('of all factors the one that has moved the most is told, up or down', () => {
    const checks = [
      held('before', { purpose: told(0, 0, 0, 5, 5), actors: told(0, 0, 9, 1, 0) }),
      held('after', { purpose: told(0, 0, 6, 4, 0), actors: told(0, 0, 5, 5, 0) }),
    ];
    expect(remarksOn(checks).get('purpose')).toEqual({
      kind: 'moved',
      factor: 'purpose',
      by: -1.1,
    });
    expect(remarksOn(checks).get('actors')).toBeUndefined();
  });

  test('no factor has moved the most when all stand nearly still, or at the only moment', () => {
    const before = held('before', { purpose: told(0, 0, 5, 5, 0) });
    const after = held('after', { purpose: told(0, 0, 4, 6, 0) });
    expect(remarksOn([before, after]).get('purpose')).toBeUndefined();
    expect(remarksOn([before]).get('purpose')).toBeUndefined();
    expect(remarksOn([]).size).toBe(0);
  });
});
