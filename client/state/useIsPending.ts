import type { CardId } from '#shared/domain/ids.ts';
import { useProjection } from './useProjection.ts';

/** Whether the card holds something of this device that the relay has not acknowledged. */
export const useIsPending = (id: CardId): boolean =>
  useProjection(({ pending }) => pending.has(id));
