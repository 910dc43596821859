import type { RescuedText } from '../sync/outbox/rescue.ts';
import { useProjection } from './useProjection.ts';

/** Words the relay never had when the board began anew. */
export const useRescued = (): readonly RescuedText[] => useProjection(({ rescued }) => rescued);
