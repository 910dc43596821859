import type { Stage } from '#shared/domain/stage/stage.ts';

/** How far the day's thread is sewn, 0 to 1: by its phases, each step as long as the others. */
export function dayProgress({ position, plan }: Stage): number {
  if (position.kind === 'lobby') return 0;
  if (position.kind !== 'step') return 1;
  const index = plan.findIndex(({ step }) => step === position.step);
  const phases = plan[index]?.phases ?? [];
  const within = (Math.max(0, phases.indexOf(position.phase)) + 0.5) / Math.max(1, phases.length);
  return (Math.max(0, index) + within) / plan.length;
}
