import { useProjection } from './useProjection.ts';

/** Whether this device has ever been in contact with the workshop. */
export const useHasMet = (): boolean => useProjection(({ heard }) => heard !== null);
