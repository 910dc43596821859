import type * as Y from 'yjs';
import { changedKeys } from '#shared/board/changedKeys.ts';
import type { BoardDoc } from '#shared/board/doc.ts';
import { ROOT } from '#shared/board/keys.ts';

/** What a transaction touched, as far as saving is concerned. */
export interface Touched {
  readonly cards: ReadonlySet<string>;
  /** Those of the cards that it made. */
  readonly born: ReadonlySet<string>;
  /** Whether it touched anything that is no card. */
  readonly other: boolean;
}

export function touched(doc: BoardDoc, transaction: Y.Transaction): Touched {
  const root = doc.getMap(ROOT.cards);
  const cards = changedKeys(transaction, root);
  const [, rootKeys = new Set<string | null>()] =
    [...transaction.changed].find(([type]) => Object.is(type, root)) ?? [];
  const born = new Set([...cards].filter((id) => rootKeys.has(id)));
  return { cards, born, other: cards.size === 0 };
}
