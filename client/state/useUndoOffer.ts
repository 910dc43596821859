import { useCallback } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { useToasts } from '../ui/useToasts.ts';

export interface UndoOffer {
  readonly message: string;
  /** Null when there is nothing to take back: then it is only said. */
  readonly undo: (() => void) | null;
}

/** Says what was done and offers to take it back, for as long as the toast stands. */
export function useUndoOffer(): (offer: UndoOffer) => void {
  const toasts = useToasts();
  const { undo: label } = useWords().common;
  return useCallback(
    ({ message, undo }) =>
      toasts.show(undo ? { text: message, action: { label, run: undo } } : { text: message }),
    [toasts, label],
  );
}
