import { useProjection } from '../../state/useProjection.ts';

/** How much of what was written here nobody else has: cards on their way, those not shown yet, and one for all else. */
export const useUnsentCount = (): number =>
  useProjection(({ saving, unshown }) => {
    const waiting = saving.kind === 'waiting' ? Math.max(1, saving.cards) : 0;
    return waiting + unshown.size;
  });
