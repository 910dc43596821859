import type { Stage } from '#shared/domain/stage/stage.ts';
import { useProjection } from './useProjection.ts';

/** Null while the stage has never been heard on this device. What `select` gives must keep its identity. */
export const useStage = <Part>(select: (stage: Stage) => Part): Part | null =>
  useProjection(({ stage }) => (stage ? select(stage) : null));
