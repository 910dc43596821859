import type { Position, Stage } from './stage.ts';

/** What comes after where the room is, in the day's own plan; null at the end. */
export function nextPosition(stage: Stage): Position | null {
  const { position, plan } = stage;
  if (position.kind === 'lobby') return firstOf(stage, 0);
  if (position.kind !== 'step') return null;
  const index = plan.findIndex((item) => item.step === position.step);
  const phases = plan[index]?.phases ?? [];
  const phase = phases[phases.indexOf(position.phase) + 1];
  if (phase) return { ...position, phase };
  return firstOf(stage, index + 1) ?? { kind: 'closed' };
}

/** The first phase of the step `by` steps away; null outside the plan. */
export function neighbourStep(stage: Stage, by: 1 | -1): Position | null {
  const { position, plan } = stage;
  if (position.kind === 'lobby') return by === 1 ? firstOf(stage, 0) : null;
  if (position.kind !== 'step') return by === -1 ? firstOf(stage, plan.length - 1) : null;
  const index = plan.findIndex((item) => item.step === position.step);
  return firstOf(stage, index + by);
}

function firstOf(stage: Stage, index: number): Position | null {
  const item = stage.plan[index];
  const phase = item?.phases[0];
  return item && phase ? { kind: 'step', step: item.step, phase } : null;
}
