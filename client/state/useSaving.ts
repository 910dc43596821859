import type { SaveState } from '../sync/Session.ts';
import { useProjection } from './useProjection.ts';

export const useSaving = (): SaveState => useProjection(({ saving }) => saving);
