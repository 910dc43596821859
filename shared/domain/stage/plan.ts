import { STEPS, type StepId } from '../steps.ts';
import { PHASES, type PhaseId } from './phases.ts';
import type { PlanStep, Position, Stage } from './stage.ts';

/** What comes after where the room is, in the day's own plan; null after the follow-up. */
export function nextPosition(stage: Pick<Stage, 'position' | 'plan'>): Position | null {
  const { position, plan } = stage;
  if (position.kind === 'lobby') return firstOf(plan[0]);
  if (position.kind === 'closed') return { kind: 'followUp' };
  if (position.kind === 'followUp') return null;
  const item = plan.find(({ step }) => step === position.step);
  const phase = item && phaseAfter(item.phases, position.phase);
  return phase ? { ...position, phase } : stepAfter(plan, position.step);
}

/** One step away: the first phase of the step there, the lobby before the first, the end after the last. */
export function neighbourStep(stage: Stage, by: 1 | -1): Position | null {
  const { position, plan } = stage;
  if (position.kind === 'lobby') return by === 1 ? firstOf(plan[0]) : null;
  if (position.kind !== 'step') return by === -1 ? firstOf(plan.at(-1)) : null;
  return by === 1 ? stepAfter(plan, position.step) : stepBefore(plan, position.step);
}

/** A room that stands in a phase which the plan leaves out goes on to the next one the plan has. */
function phaseAfter(phases: readonly PhaseId[], phase: PhaseId): PhaseId | undefined {
  const index = phases.indexOf(phase);
  if (index >= 0) return phases[index + 1];
  return phases.find((other) => PHASES.indexOf(other) > PHASES.indexOf(phase));
}

function stepAfter(plan: readonly PlanStep[], step: StepId): Position {
  const index = plan.findIndex((item) => item.step === step);
  const next = index >= 0 ? plan[index + 1] : plan.find((item) => usual(item.step) > usual(step));
  return firstOf(next) ?? { kind: 'closed' };
}

function stepBefore(plan: readonly PlanStep[], step: StepId): Position {
  const index = plan.findIndex((item) => item.step === step);
  const before =
    index >= 0 ? plan[index - 1] : plan.findLast((item) => usual(item.step) < usual(step));
  return firstOf(before) ?? { kind: 'lobby' };
}

/** Where a step stands in the usual order: the way on for a room whose step was taken out of the plan. */
const usual = (step: StepId): number => STEPS.indexOf(step);

function firstOf(item: PlanStep | undefined): Position | null {
  const phase = item?.phases[0];
  return item && phase ? { kind: 'step', step: item.step, phase } : null;
}
