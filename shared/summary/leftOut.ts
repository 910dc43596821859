import type { Material } from './material.ts';
import type { LeftOut } from './Summary.ts';

/** What the summary does not say, and why: a reader must be able to trust that there is no more. */
export function leftOutOf({ board }: Material): LeftOut {
  // What somebody hoped for on arrival is in no summary.
  const cards = [...board.cards.values()].filter(({ kind }) => kind !== 'hope');
  const kept = cards.filter((card) => card.removed === null);
  const reported = kept.filter((card) => !card.hidden && card.reported !== null);
  return {
    removed: cards.length - kept.length,
    hidden: kept.filter((card) => card.hidden).length,
    reported: reported.length,
    // Hiding a card does not settle what was reported of it.
    toSettle: kept.filter((card) => card.reported !== null).map(({ id }) => id),
  };
}
