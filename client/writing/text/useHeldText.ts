import { useRef, useState } from 'react';
import type { TextPath } from '#shared/board/texts.ts';
import { STEPS } from '#shared/domain/steps.ts';
import { useDraftBox } from '../draft/DraftProvider.tsx';
import { type Hold, holdWriting } from '../question/holdBack.ts';
import type { FieldBinding, Unsent } from './fieldBinding.ts';

/** Under what the words of a text are kept that have not left the device. */
export const heldKey = (path: TextPath): string => `words:${JSON.stringify(path)}`;

/** Words of a shared text that may not leave the device yet: kept under `key` until the writer has decided. */
export function useHeldText(key: string, most?: number) {
  const box = useDraftBox();
  const binding = useRef<FieldBinding | null>(null);
  const pardoned = useRef(new Set<string>());
  const [hold, setHold] = useState<Hold | null>(null);
  const [text, setText] = useState('');
  return {
    binding,
    hold,
    text,
    setHold,
    holds: (mine: string, shared: string, caret: number | null): Hold | null =>
      holdWriting({ mine, shared, caret }, pardoned.current, most),
    begin: (): Unsent | null => {
      const kept = box.read(key);
      return kept && { mine: kept.text, base: kept.base ?? '' };
    },
    onText: (next: string, unsent: Unsent | null) => {
      setText(next);
      // These words belong to no step; a draft is kept with one.
      box.keep(key, unsent && { step: STEPS[0], text: unsent.mine, actors: [], base: unsent.base });
    },
    vouch: () => {
      if (hold?.kind !== 'asks') return;
      pardoned.current.add(hold.words);
      binding.current?.judge();
    },
  };
}
