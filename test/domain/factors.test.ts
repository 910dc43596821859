import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FACTOR_RATINGS,
  FACTORS,
  type FactorAnswers,
  meanOf,
  tallyAnswers,
  toTenth,
} from '#shared/domain/factors.ts';
import type { CheckId } from '#shared/domain/ids.ts';
import { closedChecksOf, openCheckOf } from '#shared/domain/stage/checks.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { type Order, obey } from '#shared/domain/stage/reduce.ts';
import { parseStage, type Stage } from '#shared/domain/stage/stage.ts';

const NOW = 1_800_000_000_000;
const check = (name: string) => `check-${name}-000000000000` as CheckId;
const answered = (...ratings: (1 | 2 | 3 | 4 | 5)[]): FactorAnswers[] =>
  ratings.map((rating) => ({ purpose: rating }));

describe('answers about the six factors', () => {
  test('four of them are counted, and how they fall is not told', () => {
    const { purpose, actors } = tallyAnswers(answered(1, 5, 5, 5));
    expect(purpose).toEqual({ answers: 4, spread: null });
    expect(actors).toEqual({ answers: 0, spread: null });
  });

  test('from the fifth on each rating says how many gave it', () => {
    const { purpose } = tallyAnswers(answered(1, 5, 5, 5, 2));
    expect(purpose).toEqual({ answers: 5, spread: [1, 1, 0, 0, 3] });
  });

  test('a question that was left out weighs nothing: each factor has answers of its own', () => {
    const all = [...answered(3, 3, 3, 3), { resources: 1, purpose: 4 }] as const;
    const { purpose, resources } = tallyAnswers(all);
    expect(purpose.spread).toEqual([0, 0, 4, 1, 0]);
    expect(resources).toEqual({ answers: 1, spread: null });
  });

  test('no answer is lost and none is counted twice, whoever answered what', () => {
    const ratings = fc.constantFrom(...FACTOR_RATINGS);
    const one = fc.record(Object.fromEntries(FACTORS.map((factor) => [factor, ratings])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (all) => {
        const tallies = tallyAnswers(all);
        for (const factor of FACTORS) {
          const given = all.filter((answers) => factor in answers).length;
          const { answers, spread } = tallies[factor];
          expect(answers).toBe(given);
          expect(spread?.reduce((sum, each) => sum + each, 0) ?? null).toBe(
            given < 5 ? null : given,
          );
        }
      }),
    );
  });

  test('the mean is that of the answers, to the tenth', () => {
    expect(meanOf([1, 0, 0, 0, 1])).toBe(3);
    expect(toTenth(meanOf([2, 7, 9, 4, 1]))).toBe(2.8);
  });
});

const ask = (stage: Stage, command: Command, rest: Partial<Order> = {}) =>
  obey(stage, { command, role: 'facilitator', revision: stage.revision, ...rest }, NOW);
function does(stage: Stage, command: Command, rest: Partial<Order> = {}): Stage {
  const answer = ask(stage, command, rest);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}
const open = (name: string, moment: 'before' | 'after' = 'before'): Command => ({
  type: 'openCheck',
  id: check(name),
  moment,
});
const close = (name: string): Command => ({ type: 'closeCheck', id: check(name) });
const fresh = newStage({ title: 'Mellan dörrarna' }, NOW);
const counted = { voters: 6, tallies: tallyAnswers(answered(1, 2, 3, 4, 5, 5)) };

describe('[P66] a check', () => {
  test('is open one at a time', () => {
    const stage = does(fresh, open('one'));
    expect(openCheckOf(stage)).toMatchObject({ id: check('one'), moment: 'before' });
    expect(ask(stage, open('two', 'after'))).toEqual({ ok: false, problem: 'stale' });
  });

  test('is opened and closed by those who lead, and by nobody else', () => {
    const role = 'participant';
    expect(ask(fresh, open('one'), { role })).toEqual({ ok: false, problem: 'notAllowed' });
    const stage = does(fresh, open('one'));
    expect(ask(stage, close('one'), { role })).toEqual({ ok: false, problem: 'notAllowed' });
  });

  test('carries what it came to once it is closed, and stands so on the disk', () => {
    const stage = does(does(fresh, open('one')), close('one'), { counted });
    expect(openCheckOf(stage)).toBeNull();
    expect(closedChecksOf(stage)).toMatchObject([{ moment: 'before', ...counted }]);
    expect(parseStage(JSON.parse(JSON.stringify(stage)))).toEqual(stage);
  });

  test('takes no place in the room: nobody is moved, and nobody is late because of it', () => {
    const stage = does(fresh, open('one'));
    expect(stage.position).toEqual(fresh.position);
    expect(stage.steered).toBe(fresh.steered);
  });

  test('asked anew takes the place of the earlier one of its moment, once it is closed', () => {
    const before = does(does(fresh, open('one')), close('one'), { counted });
    const again = does(before, open('two'));
    expect(closedChecksOf(again)).toMatchObject([{ id: check('one') }]);
    const closed = does(again, close('two'), { counted });
    expect(closedChecksOf(closed)).toMatchObject([{ id: check('two') }]);
    const after = does(does(closed, open('three', 'after')), close('three'), { counted });
    expect(closedChecksOf(after).map(({ moment }) => moment)).toEqual(['before', 'after']);
  });

  test('that nobody has answered was never held, and what was known stays', () => {
    const before = does(does(fresh, open('one')), close('one'), { counted });
    const nobody = { voters: 0, tallies: tallyAnswers([]) };
    const after = does(does(before, open('two')), close('two'), { counted: nobody });
    expect(after.checks).toEqual(before.checks);
  });

  test('that is closed cannot be closed again, and one that is not there is unknown', () => {
    const stage = does(does(fresh, open('one')), close('one'), { counted });
    expect(ask(stage, close('one'))).toEqual({ ok: false, problem: 'stale' });
    expect(ask(stage, close('two'))).toEqual({ ok: false, problem: 'unknown' });
  });

  test('a stage from before there were checks has none', () => {
    const { checks: _, ...old } = fresh;
    expect(parseStage(old)?.checks).toEqual([]);
  });
});
