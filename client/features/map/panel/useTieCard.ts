import { useState, useSyncExternalStore } from 'react';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { Tie } from '#shared/domain/ties.ts';
import { useDraftBox } from '../../../writing/draft/DraftProvider.tsx';
import { holdBack } from '../../../writing/question/holdBack.ts';
import { type AddedCard, useAddCards } from '../../../writing/useAddCards.ts';

/** Ties are what this step is about. */
const STEP: StepId = 'relationTailoring';

/** A card about a relation while it is written: kept on the device, and asked about as any card. */
export function useTieCard(tie: Tie, onAdded: (card: AddedCard) => void) {
  const box = useDraftBox();
  const addCards = useAddCards();
  const key = `tie:${tie.id}`;
  const text = useSyncExternalStore(box.subscribe, () => box.read(key)?.text ?? '');
  const [column, setColumn] = useState<ColumnId>('needs');
  const [pardoned, setPardoned] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState(false);
  const hold = holdBack(text, '', pardoned);
  return {
    text,
    column,
    setColumn,
    hold,
    refused,
    write: (next: string) => {
      setRefused(false);
      box.keep(key, next === '' ? null : { step: STEP, text: next, actors: [] });
    },
    vouch: () => {
      if (hold?.kind === 'asks') setPardoned(new Set([...pardoned, hold.words]));
    },
    add: () => {
      if (hold || text.trim() === '') return;
      const [added] = addCards({ step: STEP, column }, [{ text, actors: tie.ends, edge: tie.id }]);
      setRefused(!added);
      if (!added) return;
      box.keep(key, null);
      onAdded(added);
    },
  };
}
