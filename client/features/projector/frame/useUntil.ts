import { useEffect, useState } from 'react';
import { useSession } from '../../../state/useSession.ts';

/** True until an instant of the relay's clock has passed, ms; false when there is none. */
export function useUntil(instant: number | null): boolean {
  const session = useSession();
  const [passed, setPassed] = useState<number | null>(null);
  useEffect(() => {
    if (instant === null) return undefined;
    const waiting = setTimeout(() => setPassed(instant), Math.max(0, instant - session.now()));
    return () => clearTimeout(waiting);
  }, [instant, session]);
  return instant !== null && instant !== passed && instant > session.now();
}
