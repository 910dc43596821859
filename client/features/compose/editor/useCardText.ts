import { useMemo } from 'react';
import type { TextPath } from '#shared/board/texts.ts';
import type { Card } from '#shared/domain/card.ts';
import type { TextDiff } from '#shared/domain/textDiff.ts';
import type { Hold } from '../../../writing/question/holdBack.ts';
import type { Unsent } from '../../../writing/text/fieldBinding.ts';
import { useHeldText } from '../../../writing/text/useHeldText.ts';
import { useArrivedLetters } from './useArrivedLetters.ts';

/**
 * The words of one open card, letter by letter. What may not leave the device yet, and what the
 * card can no longer take since it was removed, is kept here until the writer has decided.
 */
export function useCardText(card: Card, taken: boolean) {
  const path = useMemo<TextPath>(() => ({ of: 'card', card: card.id, field: 'text' }), [card.id]);
  const held = useHeldText(`card:${card.id}`, { first: card.text, step: card.step });
  const arrived = useArrivedLetters();
  return {
    ...held,
    path,
    /** What others have just written. */
    arrived: arrived.marks,
    holds: (mine: string, shared: string, caret: number | null): Hold | null =>
      taken ? { kind: 'cardLeft' } : held.holds(mine, shared, caret),
    /** Nobody writes on: the last word is sent too. What is held even so comes back. */
    finish: () => held.binding.current?.judge() ?? null,
    onText: (next: string, unsent: Unsent | null, others: TextDiff | null) => {
      arrived.changed(held.text, next, others);
      held.onText(next, unsent);
    },
  };
}

export type CardText = ReturnType<typeof useCardText>;
