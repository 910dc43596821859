import { useRef, useState } from 'react';
import type { TextPath } from '#shared/board/texts.ts';
import { STEPS, type StepId } from '#shared/domain/steps.ts';
import { useDraftBox } from '../draft/DraftProvider.tsx';
import { type Hold, holdWriting } from '../question/holdBack.ts';
import type { FieldBinding, Unsent } from './fieldBinding.ts';

/** Under what the words of a text are kept that have not left the device. */
export const heldKey = (path: TextPath): string => `words:${JSON.stringify(path)}`;

interface HeldTerms {
  /** UTF-16 units. */
  readonly most?: number | undefined;
  /** What stands there before anything is written here. */
  readonly first?: string;
  /** A draft is kept with a step, also words that belong to none. */
  readonly step?: StepId;
}

/** Words of a shared text that may not leave the device yet: kept under `key` until the writer has decided. */
export function useHeldText(key: string, { most, first = '', step = STEPS[0] }: HeldTerms = {}) {
  const box = useDraftBox();
  const binding = useRef<FieldBinding | null>(null);
  const pardoned = useRef(new Set<string>());
  const [hold, setHold] = useState<Hold | null>(null);
  const [text, setText] = useState(first);
  return {
    binding,
    hold,
    text,
    setHold,
    holds: (mine: string, shared: string, caret: number | null): Hold | null =>
      holdWriting({ mine, shared, caret }, pardoned.current, most),
    begin: (): Unsent | null => {
      const kept = box.read(key);
      return kept && { mine: kept.text, base: kept.base ?? first };
    },
    onText: (next: string, unsent: Unsent | null) => {
      setText(next);
      box.keep(key, unsent && { step, text: unsent.mine, actors: [], base: unsent.base });
    },
    /** The unsent words are thrown away, or have become something of their own. */
    forget: () => box.keep(key, null),
    vouch: () => {
      if (hold?.kind !== 'asks') return;
      pardoned.current.add(hold.words);
      binding.current?.judge();
    },
  };
}
