import type * as Y from 'yjs';
import { type BoardPath, changedPaths, spotOf } from '#shared/board/changedPaths.ts';
import { ROOT } from '#shared/board/keys.ts';

/** What a transaction touched, as far as saving is concerned. */
export interface Touched {
  readonly cards: ReadonlySet<string>;
  /** Those of the cards that it made. */
  readonly born: ReadonlySet<string>;
  /** Whether it touched anything that is no card. */
  readonly other: boolean;
  readonly paths: ReadonlySet<BoardPath>;
}

export function touched(transaction: Y.Transaction): Touched {
  const paths = changedPaths(transaction);
  const onCards = [...paths].map(spotOf).filter(({ root }) => root === ROOT.cards);
  const cards = new Set(onCards.map(({ id }) => id));
  const born = new Set(onCards.filter(({ key }) => key === '').map(({ id }) => id));
  return { cards, born, other: cards.size === 0, paths };
}
