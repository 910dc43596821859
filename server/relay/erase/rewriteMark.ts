import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import { findThing } from '#shared/board/edits/thing.ts';
import { ROOT } from '#shared/board/keys.ts';
import { countShown } from '#shared/board/read/countShown.ts';
import { findText } from '#shared/board/texts.ts';
import { CARD_TEXTS } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { ErasedCard, NewMark } from '../../store/Store.ts';
import { loadDoc } from '../loadDoc.ts';
import { eraseCards } from './eraseCards.ts';

/**
 * A mark without what has been erased since: of a card that was changed it says what the card says now. Null when
 * nothing of it was there.
 */
export function rewriteMark(
  { id, state }: Pick<NewMark, 'id' | 'state'>,
  erased: readonly ErasedCard[],
  now: BoardDoc,
): Pick<NewMark, 'id' | 'cards' | 'state'> | null {
  const doc = loadDoc({ snapshot: state, updates: [] });
  let isChanged = false;
  doc.on('update', () => {
    isChanged = true;
  });
  const gone = erased.filter(({ what }) => what === 'card').map(({ card }) => card);
  eraseCards(doc, new Set(gone));
  doc.transact(() => {
    for (const { card, what } of erased) if (what === 'words') sayAsNow(doc, card, now);
  });
  return isChanged ? { id, cards: countShown(doc), state: Y.encodeStateAsUpdate(doc) } : null;
}

function sayAsNow(doc: BoardDoc, card: CardId, now: BoardDoc): void {
  for (const field of CARD_TEXTS) {
    const text = findText(doc, { of: 'card', card, field });
    const words = findText(now, { of: 'card', card, field })?.toString() ?? '';
    if (!text || text.toString() === words) continue;
    text.delete(0, text.length);
    text.insert(0, words);
  }
  const thing = findThing(doc, ROOT.cards, card);
  for (const [key, value] of thing?.entries() ?? []) {
    if (!key.startsWith('strategy:') || typeof value !== 'string') continue;
    const next = findThing(now, ROOT.cards, card)?.get(key) ?? null;
    if (next !== value) thing?.set(key, next);
  }
}
