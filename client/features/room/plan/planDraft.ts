import { PHASES, type PhaseId } from '#shared/domain/stage/phases.ts';
import { presetDay } from '#shared/domain/stage/presets.ts';
import type { PlanStep, Stage } from '#shared/domain/stage/stage.ts';
import { STEPS, type StepId } from '#shared/domain/steps.ts';

const LEAST_MINUTES = 5;
const MOST_MINUTES = 480;

export type Plan = Stage['plan'];

/** How a step stands in the day: what is over is not changed any more. */
export type StepState = 'done' | 'now' | 'left';

export function stateOf(
  { plan, position }: Pick<Stage, 'plan' | 'position'>,
  step: StepId,
): StepState {
  if (position.kind === 'lobby') return 'left';
  if (position.kind !== 'step') return 'done';
  const by =
    plan.findIndex((item) => item.step === step) -
    plan.findIndex((item) => item.step === position.step);
  if (by === 0) return 'now';
  return by < 0 ? 'done' : 'left';
}

const change = (plan: Plan, step: StepId, by: (item: PlanStep) => PlanStep): Plan =>
  plan.map((item) => (item.step === step ? by(item) : item));

export const withMinutes = (plan: Plan, step: StepId, minutes: number): Plan =>
  change(plan, step, (item) => ({
    ...item,
    minutes: Math.min(MOST_MINUTES, Math.max(LEAST_MINUTES, minutes)),
  }));

/** In the usual order of phases, whatever order they are chosen in. */
export const withPhase = (plan: Plan, step: StepId, phase: PhaseId, on: boolean): Plan =>
  change(plan, step, (item) => ({
    ...item,
    phases: PHASES.filter((one) => (one === phase ? on : item.phases.includes(one))),
  }));

export const without = (plan: Plan, step: StepId): Plan =>
  plan.filter((item) => item.step !== step);

/** At the end of the day, as long as it usually is. */
export function withStep(plan: Plan, step: StepId): Plan {
  const usual = presetDay('topDown', 'sv').plan.find((item) => item.step === step);
  return usual ? [...plan, usual] : plan;
}

export const missingFrom = (plan: Plan): readonly StepId[] =>
  STEPS.filter((step) => !plan.some((item) => item.step === step));
