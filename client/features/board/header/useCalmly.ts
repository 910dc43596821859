import { useEffect, useState } from 'react';
import type { SaveState } from '../../../sync/Session.ts';

/** Longer than between two letters of somebody who writes, ms. */
const PAUSE_MS = 500;

/**
 * The same, where "saving" stands until nothing more has been written for a moment. Each letter is saved by itself:
 * two words that take turns at every letter tell nobody anything, and on a phone cost a second frame for each.
 */
export function useCalmly(saving: SaveState): SaveState {
  const [shown, show] = useState(saving);
  const waits = shown.kind === 'saving' && saving.kind === 'saved';
  if (shown !== saving && !waits) show(saving);
  useEffect(() => {
    if (!waits) return;
    const over = setTimeout(() => show(saving), PAUSE_MS);
    return () => clearTimeout(over);
  }, [waits, saving]);
  return shown;
}
