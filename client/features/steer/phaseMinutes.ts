import type { PhaseId } from '#shared/domain/stage/phases.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';

/** How long each phase took in the source's full day: the shares of a step that the plan has given other minutes. */
const MINUTES: Readonly<Record<PhaseId, number>> = {
  listen: 5,
  write: 5,
  show: 5,
  group: 10,
  vote: 5,
  choose: 10,
};

const MINUTE = 60_000;

/** What the clock is set to before somebody changes it: the phase's share of its step, in whole minutes. */
export function usualLength({ position, plan }: Pick<Stage, 'position' | 'plan'>): number {
  if (position.kind !== 'step') return 5 * MINUTE;
  const { phase } = position;
  const planned = plan.find(({ step }) => step === position.step);
  if (!planned?.phases.includes(phase)) return MINUTES[phase] * MINUTE;
  const all = planned.phases.reduce((sum, one) => sum + MINUTES[one], 0);
  return Math.max(1, Math.round((planned.minutes * MINUTES[phase]) / all)) * MINUTE;
}
