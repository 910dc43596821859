import type { Seat } from '../sync/device/seat.ts';
import { useProjection } from './useProjection.ts';
import { useSession } from './useSession.ts';

const NOWHERE: Seat = { table: null, org: null };

/** Where this device sits; others see it as presence. */
export function useSeat(): readonly [seat: Seat, setSeat: (seat: Seat) => void] {
  const session = useSession();
  const seat = useProjection((projection) => projection.seat);
  return [seat ?? NOWHERE, (next) => session.setSeat(next)];
}

/** Whether somebody has chosen, if only to leave it open. */
export const useIsSeated = (): boolean => useProjection(({ seat }) => seat !== null);
