import { useSyncExternalStore } from 'react';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useDraftBox } from './DraftProvider.tsx';
import type { Draft } from './draftBox.ts';

const isEmpty = ({ text, actors }: Draft) => text === '' && actors.length === 0;

/**
 * The half-written card of a column. It belongs to the step in which it was begun, also when the
 * room has gone on; an empty one belongs to the step one looks at.
 */
export function useDraft(column: ColumnId, step: StepId) {
  const box = useDraftBox();
  const kept = useSyncExternalStore(box.subscribe, () => box.read(column));
  const draft: Draft = kept ?? { step, text: '', actors: [] };
  const isBegun = draft.text.trim() !== '' || draft.actors.length > 0;
  const keep = (next: Draft): void => box.keep(column, isEmpty(next) ? null : next);
  return {
    draft: isBegun ? draft : { ...draft, step },
    change: (change: Partial<Draft>) =>
      keep({ ...draft, step: isBegun ? draft.step : step, ...change }),
    empty: () => box.keep(column, null),
  };
}
