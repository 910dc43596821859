import { useState } from 'react';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useDraftBox } from './DraftProvider.tsx';
import type { Draft } from './draftBox.ts';

const isEmpty = ({ text, actors }: Draft) => text.trim() === '' && actors.length === 0;

/**
 * The half-written card of a column. It belongs to the step in which it was begun, also when the
 * room has gone on; an empty one belongs to the step one looks at.
 */
export function useDraft(column: ColumnId, step: StepId) {
  const box = useDraftBox();
  const [kept, setKept] = useState<Draft>(() => box.read(column) ?? { step, text: '', actors: [] });
  const draft = isEmpty(kept) ? { ...kept, step } : kept;
  const keep = (next: Draft): void => {
    setKept(next);
    box.keep(column, isEmpty(next) ? null : next);
  };
  return {
    draft,
    change: (change: Partial<Draft>) => keep({ ...draft, ...change }),
    empty: () => keep({ step, text: '', actors: [] }),
  };
}
