import type { PresentDevice } from '../sync/Session.ts';
import { useProjection } from './useProjection.ts';

/** Every device that is here, this one too. */
export const usePresent = (): readonly PresentDevice[] => useProjection(({ present }) => present);
