import type { Material } from './material.ts';
import type { LeftOut } from './Summary.ts';

/** What the summary does not say, and why: a reader must be able to trust that there is no more. */
export function leftOutOf({ board }: Material): LeftOut {
  const cards = [...board.cards.values()];
  const kept = cards.filter((card) => card.removed === null);
  return {
    removed: cards.length - kept.length,
    hidden: kept.filter((card) => card.hidden).length,
    reported: kept.filter((card) => !card.hidden && card.reported !== null).length,
  };
}
