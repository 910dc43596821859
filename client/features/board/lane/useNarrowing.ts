import type { StepId } from '#shared/domain/steps.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { useScreen } from '../screen/screenContext.ts';
import { type Narrowing, narrowing } from './narrowing.ts';

/** Whether one sees one's own table alone in a step, and why. */
export function useNarrowing(step: StepId): Narrowing {
  const scope = useScreen((state) => state.scope);
  return useProjection((here) => narrowing(scope, here, step));
}
