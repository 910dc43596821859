import { useEffect, useRef, useState } from 'react';
import type { SaveState } from '../../../sync/Session.ts';

/** How long "3 kort skickade" stands before it is "Sparat" again, ms. */
const STANDS_MS = 4_000;

/** How many cards that waited for contact have just got through; 0 when it is not news any more. */
export function useJustSent(saving: SaveState): number {
  const waited = useRef(0);
  const [sent, setSent] = useState(0);
  useEffect(() => {
    if (saving.kind === 'waiting') waited.current = Math.max(waited.current, saving.cards);
    if (saving.kind !== 'saved' || waited.current === 0) return;
    // Without an echo nothing was sent: the board began anew, and what waited was rescued.
    if (saving.at !== null) setSent(waited.current);
    waited.current = 0;
  }, [saving]);
  useEffect(() => {
    if (sent === 0) return;
    const over = setTimeout(() => setSent(0), STANDS_MS);
    return () => clearTimeout(over);
  }, [sent]);
  return sent;
}
