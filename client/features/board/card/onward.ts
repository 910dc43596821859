import type { Card } from '#shared/domain/card.ts';
import { isBegun } from '#shared/domain/strategy.ts';
import type { IconName } from '../../../ui/icons.tsx';

/** What a card can become: a strength a need, a need a strategy, and a strategy an undertaking. */
export interface Onward {
  readonly id: 'toStrategy' | 'mirror';
  readonly word: 'toStrategy' | 'openStrategy' | 'answerNeed' | 'mirror';
  readonly icon: IconName;
}

export function onwardOf(card: Card, mayWrite: boolean, isShownHere: boolean): Onward | null {
  const toStrategy = { id: 'toStrategy', icon: 'flag' } as const;
  if (card.column === 'strategies') {
    if (isBegun(card)) return { ...toStrategy, word: 'openStrategy' };
    return mayWrite ? { ...toStrategy, word: 'toStrategy' } : null;
  }
  // What one adds in a step that is not shown stays on the device, and nothing there can be linked to.
  if (!mayWrite || !isShownHere) return null;
  if (card.column === 'needs') return { ...toStrategy, word: 'answerNeed' };
  return { id: 'mirror', word: 'mirror', icon: 'copy' };
}
