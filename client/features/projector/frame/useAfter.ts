import { useEffect, useState } from 'react';

/** True once something has held for so long, so that the screen does not flicker at each short gap. */
export function useAfter(holds: boolean, ms: number): boolean {
  const [since, setSince] = useState(false);
  useEffect(() => {
    if (!holds) return undefined;
    const waiting = setTimeout(() => setSince(true), ms);
    return () => {
      clearTimeout(waiting);
      setSince(false);
    };
  }, [holds, ms]);
  return holds && since;
}
