import type { StepId } from '#shared/domain/steps.ts';
import { useStageHere } from '../../../state/useStageHere.ts';
import { useScreen } from './screenContext.ts';
import { roomStep } from './viewedStep.ts';

export interface ViewedStep {
  /** The step one looks at. */
  readonly step: StepId;
  /** The step the room is in; where tables go by themselves, one's own. */
  readonly room: StepId;
}

export function useViewedStep(): ViewedStep {
  const room = roomStep(useStageHere());
  const chosen = useScreen((state) => state.step);
  return { step: chosen ?? room, room };
}
