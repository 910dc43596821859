import { stageAt } from '#shared/domain/stage/positionOf.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { STEPS, type StepId } from '#shared/domain/steps.ts';
import type { Session } from '../../../sync/Session.ts';

/** The steps of the day in its own order; the source's order until the stage is known. */
export const dayPlan = (stage: Stage | null): readonly StepId[] =>
  stage ? stage.plan.map(({ step }) => step) : STEPS;

/** The stage as this device's own table has it. */
export function stageHere({ stage, seat }: Pick<Session, 'stage' | 'seat'>): Stage | null {
  const room = stage.get();
  return room && stageAt(room, seat.get()?.table ?? null);
}

/** The step that the room, or a table, is in; before the day its first, after it its last. */
export function roomStep(stage: Stage | null): StepId {
  const plan = dayPlan(stage);
  const position = stage?.position ?? { kind: 'lobby' };
  if (position.kind === 'step') return position.step;
  return (position.kind === 'lobby' ? plan[0] : plan.at(-1)) ?? STEPS[0];
}
