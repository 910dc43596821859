import { isShown } from '#shared/domain/stage/shown.ts';
import { useProjection } from '../../state/useProjection.ts';

export interface OwnCards {
  /** Cards that the relay has not got yet: they go by themselves. */
  readonly waiting: number;
  /** Written in steps that the day never showed: they stay with who wrote them. */
  readonly neverShown: number;
}

/** How it stands with what this device has written. */
export function useOwnCards(): OwnCards {
  const pending = useProjection((projection) => projection.pending.size);
  const stage = useProjection((projection) => projection.stage);
  const unshown = useProjection((projection) => projection.unshown);
  const due = [...unshown.values()].filter(({ step, table }) => isShown(stage, step, table)).length;
  return { waiting: pending + due, neverShown: unshown.size - due };
}
