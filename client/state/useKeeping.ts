import type { Keeping } from '../sync/Session.ts';
import { useProjection } from './useProjection.ts';

export const useKeeping = (): Keeping => useProjection(({ keeping }) => keeping);
