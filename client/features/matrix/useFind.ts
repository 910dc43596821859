import { useDeferredValue, useMemo, useState } from 'react';
import { finds, type SoughtWord, soughtWords } from '#shared/domain/search.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useSession } from '../../state/useSession.ts';
import { createFolds } from './folds.ts';
import { keepFilter, recallFilter } from './keptFilter.ts';
import { isFiltering, type LetsThrough, letsThrough, type MatrixFilter } from './matrixFilter.ts';

/** What is looked for, as what is drawn needs it. */
export interface Sought {
  readonly filter: MatrixFilter;
  readonly filtering: boolean;
  readonly words: readonly SoughtWord[];
  readonly lets: LetsThrough;
  readonly says: (text: string) => boolean;
}

/** What one looks for on the whole board. The field answers at once; what was found may come a moment later. */
export function useFind() {
  const { workshop } = useSession();
  const actors = useBoard((board) => board.actors);
  const [fold] = useState(createFolds);
  const [filter, setFilter] = useState(() => recallFilter(workshop));
  const applied = useDeferredValue(filter);
  const sought = useMemo((): Sought => {
    const words = soughtWords(applied.words);
    return {
      filter: applied,
      filtering: isFiltering(applied),
      words,
      lets: letsThrough(applied, { actors, fold }),
      says: (text) => words.some((word) => finds([fold(text)], [word])),
    };
  }, [applied, actors, fold]);
  const change = (next: MatrixFilter) => {
    setFilter(next);
    keepFilter(workshop, next);
  };
  return { filter, change, sought };
}
