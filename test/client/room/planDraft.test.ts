import * as v from 'valibot';
import { expect, test } from 'vitest';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { type Position, planSchema } from '#shared/domain/stage/stage.ts';
import {
  missingFrom,
  stateOf,
  withMinutes,
  without,
  withPhase,
  withStep,
} from '../../../client/features/room/plan/planDraft.ts';

const { plan } = newStage({ title: 'Dagen' }, 1_800_000_000_000);
const phasesOf = (changed: typeof plan, step: string) =>
  changed.find((item) => item.step === step)?.phases;

test('what is over is done, also in a day that goes in another order', () => {
  const at: Position = { kind: 'step', step: 'relationTailoring', phase: 'write' };
  const backwards = { plan: [...plan].reverse(), position: at };
  expect(plan.map(({ step }) => stateOf({ plan, position: at }, step))).toEqual([
    'done',
    'done',
    'now',
    'left',
    'left',
  ]);
  expect(stateOf(backwards, 'perspectives')).toBe('done');
  expect(stateOf({ plan, position: { kind: 'lobby' } }, 'valueVision')).toBe('left');
  expect(stateOf({ plan, position: { kind: 'closed' } }, 'perspectives')).toBe('done');
});

test('a phase that is added comes in its usual place', () => {
  const fewer = withPhase(plan, 'stakeholders', 'show', false);
  expect(phasesOf(fewer, 'stakeholders')).toEqual(['write', 'group', 'vote', 'choose']);
  const more = withPhase(
    withPhase(fewer, 'stakeholders', 'show', true),
    'stakeholders',
    'listen',
    true,
  );
  expect(phasesOf(more, 'stakeholders')).toEqual(['listen', ...(plan[3]?.phases ?? [])]);
});

test('a step is as long as a step can be, and whatever is skipped can be added', () => {
  expect(withMinutes(plan, 'valueVision', 0)[0]?.minutes).toBe(5);
  expect(withMinutes(plan, 'valueVision', 999)[0]?.minutes).toBe(480);
  const shorter = without(plan, 'stakeholders');
  expect(missingFrom(shorter)).toEqual(['stakeholders']);
  expect(
    withStep(shorter, 'stakeholders')
      .map(({ step }) => step)
      .at(-1),
  ).toBe('stakeholders');
  expect(v.is(planSchema, withStep(shorter, 'stakeholders'))).toBe(true);
});
