import * as Y from 'yjs';
import { alike } from '#shared/board/alike.ts';
import type { BoardDoc } from '#shared/board/doc.ts';
import { findThing } from '#shared/board/edits/thing.ts';
import { ROOT } from '#shared/board/keys.ts';
import { countShown } from '#shared/board/read/countShown.ts';
import { findText } from '#shared/board/texts.ts';
import { CARD_TEXTS } from '#shared/domain/card.ts';
import { type CardId, isRandomId } from '#shared/domain/ids.ts';
import type { Erased, NewMark } from '../../store/Store.ts';
import { loadDoc } from '../loadDoc.ts';
import { eraseCards } from './eraseCards.ts';
import { isRenewable, renew, wordsAt } from './renew.ts';

/**
 * A mark without what has been erased since: of what was changed it says what that says now. Null when
 * nothing of it was there.
 */
export function rewriteMark(
  { id, state }: Pick<NewMark, 'id' | 'state'>,
  erased: readonly Erased[],
  now: BoardDoc,
): Pick<NewMark, 'id' | 'cards' | 'state'> | null {
  const doc = loadDoc({ snapshot: state, updates: [] });
  let isChanged = false;
  doc.on('update', () => {
    isChanged = true;
  });
  const gone = erased.filter(({ what }) => what === 'card').map(({ thing }) => thing as CardId);
  eraseCards(doc, new Set(gone));
  doc.transact(() => {
    for (const { thing, what } of erased) {
      if (!isRandomId(thing)) renewAsNow(doc, thing, now);
      else if (what === 'words') sayAsNow(doc, thing as CardId, now);
    }
  });
  return isChanged ? { id, cards: countShown(doc), state: Y.encodeStateAsUpdate(doc) } : null;
}

function renewAsNow(doc: BoardDoc, path: string, now: BoardDoc): void {
  const words = wordsAt(doc, path);
  const said = wordsAt(now, path);
  const renewal = { path, words: said[0] ?? '' };
  if (words.length > 0 && !alike(words, said) && isRenewable(renewal, doc)) renew(doc, renewal);
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
