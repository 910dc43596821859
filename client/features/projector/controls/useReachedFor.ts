import { useEffect, useState } from 'react';

/** Long enough to read what is there, ms. */
const STAYS_MS = 5_000;
const REACHES = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/** True for a while after somebody has touched anything; at first too, so that it is known what there is. */
export function useReachedFor(): boolean {
  const [reached, setReached] = useState(true);
  useEffect(() => {
    let leaving = setTimeout(() => setReached(false), STAYS_MS);
    const reach = () => {
      setReached(true);
      clearTimeout(leaving);
      leaving = setTimeout(() => setReached(false), STAYS_MS);
    };
    for (const name of REACHES) document.addEventListener(name, reach);
    return () => {
      clearTimeout(leaving);
      for (const name of REACHES) document.removeEventListener(name, reach);
    };
  }, []);
  return reached;
}
