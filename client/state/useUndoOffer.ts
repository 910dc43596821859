import { useCallback } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { useAnnouncer } from '../ui/useAnnouncer.ts';
import { useToasts } from '../ui/useToasts.ts';

export interface UndoOffer {
  readonly message: string;
  /** Null when there is nothing to take back: then it is only said. */
  readonly undo: (() => void) | null;
}

/** Says what was done and offers to take it back, for as long as the toast stands. */
export function useUndoOffer(): (offer: UndoOffer) => void {
  const toasts = useToasts();
  const announcer = useAnnouncer();
  const { common, steer } = useWords();
  const { undo: label } = common;
  const { undone } = steer;
  return useCallback(
    ({ message, undo }) => {
      if (!undo) return toasts.show({ text: message });
      const run = () => {
        undo();
        announcer.polite(undone);
      };
      toasts.show({ text: message, action: { label, run } });
    },
    [toasts, announcer, label, undone],
  );
}
