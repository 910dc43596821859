import { useEffect, useState } from 'react';
import type { TextDiff } from '#shared/domain/textDiff.ts';
import { type ArrivedMark, MARKED_MS, nextMarks } from './arrivedMarks.ts';

/** Which letters others have just written, for as long as that is news. */
export function useArrivedLetters() {
  const [marks, setMarks] = useState<readonly ArrivedMark[]>([]);
  useEffect(() => {
    if (marks.length === 0) return;
    const over = setTimeout(() => setMarks([]), MARKED_MS);
    return () => clearTimeout(over);
  }, [marks]);
  return {
    marks,
    changed: (before: string, after: string, others: TextDiff | null) => {
      if (before === after || (!others && marks.length === 0)) return;
      setMarks((now) => nextMarks(now, { before, after, others }, Date.now()));
    },
  };
}
