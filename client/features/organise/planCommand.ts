import type { Command } from '#shared/domain/stage/commands.ts';
import type { PlanStep, Stage } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';

/** Changes one step of the plan and leaves the others as they are by then. */
export function planCommand(
  stage: Stage | null,
  step: StepId,
  change: Partial<Omit<PlanStep, 'step'>>,
): Command | null {
  if (!stage?.plan.some((item) => item.step === step)) return null;
  const plan = stage.plan.map((item) => (item.step === step ? { ...item, ...change } : item));
  return { type: 'editPlan', plan };
}

const LONGEST_STEP = 480;

/** Whole minutes as typed, or null when it is no such number. */
export function parseMinutes(typed: string): number | null {
  const minutes = Number(typed.trim());
  const whole = /^\d{1,3}$/.test(typed.trim()) && minutes >= 1 && minutes <= LONGEST_STEP;
  return whole ? minutes : null;
}
