import type { Stage } from '#shared/domain/stage/stage.ts';
import { STEPS, type StepId } from '#shared/domain/steps.ts';

export interface MatrixRow {
  readonly step: StepId;
  /** From 1 in the day's plan; null for a step that the plan leaves out but that holds cards. */
  readonly number: number | null;
  readonly question: string | null;
  readonly state: 'done' | 'now' | 'left';
}

/** The steps in the day's own order, as the thread runs through them. */
export function matrixRows(stage: Stage, holdsCards: (step: StepId) => boolean): MatrixRow[] {
  const planned = stage.plan.map(({ step, question }, index) => ({
    step,
    number: index + 1,
    question: question?.trim() || null,
    state: stateOf(stage, index),
  }));
  const others = STEPS.filter(
    (step) => !stage.plan.some((item) => item.step === step) && holdsCards(step),
  ).map((step) => ({ step, number: null, question: null, state: 'left' as const }));
  return [...planned, ...others];
}

function stateOf({ position, plan }: Stage, index: number): MatrixRow['state'] {
  if (position.kind === 'lobby') return 'left';
  if (position.kind !== 'step') return 'done';
  const now = plan.findIndex(({ step }) => step === position.step);
  return index < now ? 'done' : index === now ? 'now' : 'left';
}
