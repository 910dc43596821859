import { useCallback, useSyncExternalStore } from 'react';
import { useSession } from './useSession.ts';

/** The relay's clock in ms, as of the last whole `everyMs`. Only for what counts time: it renders at each. */
export function useRelayTime(everyMs: number): number {
  const session = useSession();
  const subscribe = useCallback(
    (onTick: () => void) => {
      const ticking = setInterval(onTick, everyMs / 2);
      return () => clearInterval(ticking);
    },
    [everyMs],
  );
  return useSyncExternalStore(subscribe, () => Math.floor(session.now() / everyMs) * everyMs);
}
