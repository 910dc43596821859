import { useMemo } from 'react';
import { stageAt } from '#shared/domain/stage/positionOf.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useProjection } from './useProjection.ts';

/** The stage as one's own table has it: where tables go by themselves it stands where that is. */
export function useStageHere(): Stage | null {
  const stage = useProjection((projection) => projection.stage);
  const table = useProjection(({ seat }) => seat?.table ?? null);
  return useMemo(() => stage && stageAt(stage, table), [stage, table]);
}
