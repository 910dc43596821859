import { useState } from 'react';
import { cardLines } from '#shared/domain/cardLines.ts';

/** A list that was pasted can become several cards. What one has written oneself in several lines stays one. */
export function usePastedLines(text: string) {
  const [isPasted, setIsPasted] = useState(false);
  const lines = isPasted ? cardLines(text) : [];
  return {
    /** Empty when there is nothing to choose. */
    lines: lines.length > 1 ? lines : [],
    onPaste: (pasted: string) => {
      if (cardLines(pasted).length > 1) setIsPasted(true);
    },
    keepAsOne: () => setIsPasted(false),
  };
}
