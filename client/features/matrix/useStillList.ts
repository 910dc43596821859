import { useState } from 'react';
import type { FoundCard } from './foundCards.ts';
import type { Sought } from './useFind.ts';

/** So many cards are drawn at a time: a thousand hits cost no more than these. */
export const PAGE = 40;

interface Still {
  readonly sought: Sought['filter'];
  readonly cards: readonly FoundCard[];
  readonly most: number;
}

/**
 * Nothing moves under a reader's eye: a card that others write or change so that it fits comes in
 * when one asks for it, and one that is moved keeps its place in the list.
 */
export function useStillList(found: readonly FoundCard[], sought: Sought['filter']) {
  const fresh = (): Still => ({ sought, cards: found, most: PAGE });
  const [kept, setKept] = useState(fresh);
  const still = kept.sought === sought ? kept : fresh();
  if (still !== kept) setKept(still);
  const now = new Map(found.map((each) => [each.id, each]));
  const cards = still.cards.flatMap((each) => {
    const current = now.get(each.id);
    return current ? [{ ...current, step: each.step }] : [];
  });
  return {
    cards: cards.slice(0, still.most),
    total: cards.length,
    left: Math.max(0, cards.length - still.most),
    arrived: found.length - cards.length,
    showMore: () => setKept({ ...still, most: still.most + PAGE }),
    showArrived: () => setKept({ ...still, cards: found }),
  };
}
