import { useState, useSyncExternalStore } from 'react';
import type { StepId } from '#shared/domain/steps.ts';
import type { UnshownCard } from '../../../sync/unshown/unshownCard.ts';
import { useDraftBox } from '../../../writing/draft/DraftProvider.tsx';
import { holdBack } from '../../../writing/question/holdBack.ts';

/** The words of a note while they are written. They outlive a reload, and belong to the step in which they were begun. */
export function useNoteText(before: UnshownCard | null, shownStep: StepId) {
  const box = useDraftBox();
  const key = before ? `paper:${before.id}` : 'paper';
  const draft = useSyncExternalStore(box.subscribe, () => box.read(key));
  const [pardoned, setPardoned] = useState<ReadonlySet<string>>(new Set());
  const text = draft?.text ?? before?.text ?? '';
  const isBegun = text.trim() !== '';
  const step = before?.step ?? (isBegun ? (draft?.step ?? shownStep) : shownStep);
  const keep = (next: string, to: StepId) =>
    box.keep(key, next === '' && !before ? null : { step: to, text: next, actors: [] });
  const hold = holdBack(text, before?.text ?? '', pardoned);
  return {
    text,
    step,
    isBegun,
    hold,
    write: (next: string) => keep(next, step),
    moveTo: (to: StepId) => keep(text, to),
    forget: () => box.keep(key, null),
    vouch: () => {
      if (hold?.kind === 'asks') setPardoned(new Set([...pardoned, hold.words]));
    },
  };
}

export type NoteText = ReturnType<typeof useNoteText>;
