import { useMemo, useRef, useState } from 'react';
import type { TextPath } from '#shared/board/texts.ts';
import type { Card } from '#shared/domain/card.ts';
import type { TextDiff } from '#shared/domain/textDiff.ts';
import { useDraftBox } from '../../../writing/draft/DraftProvider.tsx';
import { type Hold, holdWriting } from '../../../writing/question/holdBack.ts';
import type { FieldBinding, Unsent } from '../../../writing/text/fieldBinding.ts';
import { useArrivedLetters } from './useArrivedLetters.ts';

/**
 * The words of one open card, letter by letter. What may not leave the device yet, and what the
 * card can no longer take since it was removed, is kept here until the writer has decided.
 */
export function useCardText(card: Card, taken: boolean) {
  const box = useDraftBox();
  const path = useMemo<TextPath>(() => ({ of: 'card', card: card.id, field: 'text' }), [card.id]);
  const binding = useRef<FieldBinding | null>(null);
  const pardoned = useRef(new Set<string>());
  const [hold, setHold] = useState<Hold | null>(null);
  const [text, setText] = useState(card.text);
  const arrived = useArrivedLetters();
  const key = `card:${card.id}`;
  return {
    path,
    binding,
    hold,
    text,
    /** What others have just written. */
    arrived: arrived.marks,
    setHold,
    holds: (mine: string, shared: string, caret: number | null): Hold | null =>
      taken ? { kind: 'cardLeft' } : holdWriting({ mine, shared, caret }, pardoned.current),
    /** Nobody writes on: the last word is sent too. What is held even so comes back. */
    finish: () => binding.current?.judge() ?? null,
    begin: (): Unsent | null => {
      const kept = box.read(key);
      return kept && { mine: kept.text, base: kept.base ?? card.text };
    },
    onText: (next: string, unsent: Unsent | null, others: TextDiff | null) => {
      setText(next);
      arrived.changed(text, next, others);
      box.keep(
        key,
        unsent && { step: card.step, text: unsent.mine, actors: [], base: unsent.base },
      );
    },
    vouch: () => {
      if (hold?.kind !== 'asks') return;
      pardoned.current.add(hold.words);
      binding.current?.judge();
    },
    /** The unsent words are thrown away, or have become a card of their own. */
    forget: () => box.keep(key, null),
  };
}

export type CardText = ReturnType<typeof useCardText>;
