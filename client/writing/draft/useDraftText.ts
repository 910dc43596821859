import { useState, useSyncExternalStore } from 'react';
import { STEPS } from '#shared/domain/steps.ts';
import { holdBack } from '../question/holdBack.ts';
import { useDraftBox } from './DraftProvider.tsx';

/** Words that are nowhere but on this device until they are added with what they belong to. Kept under `key` while half written. */
export function useDraftText(key: string) {
  const box = useDraftBox();
  const kept = useSyncExternalStore(box.subscribe, () => box.read(key));
  const [pardoned, setPardoned] = useState<ReadonlySet<string>>(new Set());
  const text = kept?.text ?? '';
  const hold = holdBack(text, '', pardoned);
  return {
    text,
    /** Why the words may not leave the device yet. */
    hold,
    write: (next: string) =>
      // These words belong to no step; a draft is kept with one.
      box.keep(key, next === '' ? null : { step: STEPS[0], text: next, actors: [] }),
    forget: () => box.keep(key, null),
    vouch: () => {
      if (hold?.kind === 'asks') setPardoned(new Set([...pardoned, hold.words]));
    },
  };
}

export type DraftText = ReturnType<typeof useDraftText>;
