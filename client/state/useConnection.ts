import type { Connection } from '../sync/Session.ts';
import { useProjection } from './useProjection.ts';

export const useConnection = (): Connection => useProjection(({ connection }) => connection);
