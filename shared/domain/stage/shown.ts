import type { StepId } from '../steps.ts';
import { PHASES } from './phases.ts';
import type { Position, Stage } from './stage.ts';

/** A step is shown from its first phase after the silent writing on, or once the room has left it, and stays so. */
export function shownAfter({ shown, position: from }: Stage, to: Position): Stage['shown'] {
  const steps = new Set(shown);
  if (from.kind === 'step' && (to.kind !== 'step' || to.step !== from.step)) steps.add(from.step);
  if (to.kind === 'step' && isAfterWriting(to.phase)) steps.add(to.step);
  return [...steps];
}

const isAfterWriting = (phase: (typeof PHASES)[number]): boolean =>
  PHASES.indexOf(phase) > PHASES.indexOf('write');

/** Whether a card written now goes to the board at once. Else, and without a known stage, it stays on its device. */
export const isShown = (stage: Pick<Stage, 'shown'> | null, step: StepId): boolean =>
  stage?.shown.includes(step) ?? false;
