import type { RescuedChange } from '../sync/outbox/rescueChanges.ts';
import { useProjection } from './useProjection.ts';

/** What this device did, beside words, that the board of now does not say. */
export const useRescuedChanges = (): readonly RescuedChange[] =>
  useProjection(({ changes }) => changes);
