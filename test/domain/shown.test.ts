import { expect, test } from 'vitest';
import { newStage } from '#shared/domain/stage/newStage.ts';
import type { PhaseId } from '#shared/domain/stage/phases.ts';
import { obey } from '#shared/domain/stage/reduce.ts';
import { isShown } from '#shared/domain/stage/shown.ts';
import { type Position, parseStage, type Stage } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';

const NOW = 1_800_000_000_000;
const at = (step: StepId, phase: PhaseId): Position => ({ kind: 'step', step, phase });

function went(...positions: readonly Position[]): Stage {
  return positions.reduce<Stage>(
    (stage, position) => {
      const order = { command: { type: 'goTo', position }, role: 'facilitator' } as const;
      const answer = obey(stage, { ...order, revision: stage.revision }, NOW);
      if (!answer.ok) throw new Error(answer.problem);
      return answer.value;
    },
    newStage({ title: 'Mellan dörrarna' }, NOW),
  );
}

test('while a step listens or writes in silence its cards are not shown', () => {
  expect(went(at('valueVision', 'listen'), at('valueVision', 'write')).shown).toEqual([]);
});

test.each(['show', 'group', 'vote', 'choose'] as const)('they are from "%s" on', (phase) => {
  expect(went(at('valueVision', 'write'), at('valueVision', phase)).shown).toEqual(['valueVision']);
});

test('a step that is left without being shown is shown then', () => {
  expect(went(at('valueVision', 'write'), at('stakeholders', 'write')).shown).toEqual([
    'valueVision',
  ]);
  expect(went(at('stakeholders', 'write'), { kind: 'closed' }).shown).toEqual(['stakeholders']);
});

test('what has been shown stays so: going back to write, or taking the move back, hides nothing', () => {
  const shown = went(at('valueVision', 'write'), at('valueVision', 'show'));
  const order = {
    command: { type: 'undo' },
    role: 'facilitator',
    revision: shown.revision,
  } as const;
  const undone = obey(shown, order, NOW);
  expect(undone).toMatchObject({ ok: true, value: { shown: ['valueVision'] } });
  expect(
    went(at('valueVision', 'show'), at('valueVision', 'write'), at('valueVision', 'write')).shown,
  ).toEqual(['valueVision']);
});

test('a card goes to the board in a step that was shown, else it waits, as it does when no stage is known', () => {
  const stage = went(at('valueVision', 'show'), at('systemKnowledge', 'write'));
  expect(isShown(stage, 'valueVision', null)).toBe(true);
  expect(isShown(stage, 'systemKnowledge', null)).toBe(false);
  expect(isShown(null, 'valueVision', null)).toBe(false);
});

test('a stage stored before steps were known as shown can be read', () => {
  const { shown: _, ...old } = newStage({ title: 'Mellan dörrarna' }, NOW);
  expect(parseStage(old)?.shown).toEqual([]);
});
