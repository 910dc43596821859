import { expect, test } from 'vitest';
import { advance, beginFirstRun, type FirstRun, type RoomNow } from '#shared/domain/firstRun.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import type { PhaseId } from '#shared/domain/stage/phases.ts';
import { nextPosition } from '#shared/domain/stage/plan.ts';
import { shownAfter } from '#shared/domain/stage/shown.ts';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';

const LOBBY: Position = { kind: 'lobby' };
const at = (step: StepId, phase: PhaseId): Position => ({ kind: 'step', step, phase });
const room = (change: Partial<RoomNow> = {}): RoomNow => ({
  stage: { position: LOBBY, shown: [] },
  devices: 0,
  codeShown: false,
  ...change,
});
const FRESH: FirstRun = beginFirstRun({ shown: [] });

test('nothing is ticked in a lobby where nothing has happened', () => {
  expect(advance(FRESH, room())).toBe(FRESH);
});

test('each is ticked by being done, as the day goes its own way', () => {
  let stage: Stage = newStage({ title: 'Dag' }, 0);
  let run = FRESH;
  const ticked = (devices = 0, codeShown = false) => {
    run = advance(run, { stage, devices, codeShown });
    return run.done.length;
  };
  const goOn = () => {
    const position = nextPosition(stage) ?? stage.position;
    stage = { ...stage, position, shown: shownAfter(stage, position) };
  };
  const counts = [ticked(0, true), ticked(1)];
  for (let press = 0; press < 3; press += 1) {
    goOn();
    counts.push(ticked());
  }
  expect(counts).toEqual([1, 2, 3, 4, 5]);
});

test('who has come in has seen the code, and stays ticked after having left', () => {
  const come = advance(FRESH, room({ devices: 1 }));
  expect(come.done).toEqual(['code', 'arrival']);
  expect(advance(come, room()).done).toEqual(['code', 'arrival']);
});

test('what was shown before it began does not count', () => {
  const half = beginFirstRun({ shown: ['valueVision', 'relationTailoring'] });
  const stage = { shown: [...half.shown], position: at('relationTailoring', 'group') };
  expect(advance(half, room({ stage })).done).toEqual([]);
  const next = { ...stage, position: at('stakeholders', 'write') };
  expect(advance(half, room({ stage: next })).done).toEqual(['write']);
});

test('a plan that goes from showing straight to the next step is gone on with too', () => {
  const shown = { shown: ['valueVision'], position: at('valueVision', 'show') } as const;
  expect(advance(FRESH, room({ stage: { ...shown, shown: ['valueVision'] } })).done).toEqual([
    'write',
    'show',
  ]);
  const next = { shown: ['valueVision' as const], position: at('systemKnowledge', 'write') };
  expect(advance(FRESH, room({ stage: next })).done).toContain('onward');
});
