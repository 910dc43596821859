import type { StepId } from '#shared/domain/steps.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { useScreen } from './screenContext.ts';
import { roomStep } from './viewedStep.ts';

export interface ViewedStep {
  /** The step one looks at. */
  readonly step: StepId;
  /** The step the room is in. */
  readonly room: StepId;
}

export function useViewedStep(): ViewedStep {
  const room = useProjection(({ stage }) => roomStep(stage));
  const chosen = useScreen((state) => state.step);
  return { step: chosen ?? room, room };
}
