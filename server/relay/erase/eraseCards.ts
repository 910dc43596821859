import type * as Y from 'yjs';
import { type BoardDoc, inOneEdit } from '#shared/board/doc.ts';
import { findThing } from '#shared/board/edits/thing.ts';
import { ROOT } from '#shared/board/keys.ts';
import { rootText, rootTextNames } from '#shared/board/rootText.ts';
import { aboutCard } from '#shared/board/rootTexts.ts';
import { findText } from '#shared/board/texts.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';

/**
 * *Radera överallt*: takes cards out of the document with all that was written about them alone, and the words of a
 * group that no card lies in any more. With garbage collection nothing of it is left when the transaction ends.
 */
export function eraseCards(doc: BoardDoc, cards: ReadonlySet<CardId>): void {
  inOneEdit(doc, () => {
    const groups = new Set([...cards].map((card) => groupOf(doc, card)));
    dropErased(doc, cards);
    const held = new Set([...doc.getMap(ROOT.cards).keys()].map((card) => groupOf(doc, card)));
    for (const group of groups) {
      if (group !== null && !held.has(group)) empty(findText(doc, { of: 'group', group }));
    }
  });
}

/** What arrives late for erased cards; within the transaction that brought it. */
export function dropErased(doc: BoardDoc, cards: ReadonlySet<CardId>): void {
  const things = doc.getMap(ROOT.cards);
  for (const card of cards) if (things.has(card)) things.delete(card);
  for (const name of rootTextNames(doc)) {
    const card = aboutCard(name);
    if (card !== null && cards.has(card)) empty(rootText(doc, name));
  }
}

/** The first of a root text [B20], if anything is in it. */
export function emptyRootText(doc: BoardDoc, name: string): void {
  if (doc.share.has(name)) empty(doc.getText(name));
}

function groupOf(doc: BoardDoc, card: string): GroupId | null {
  const group = findThing(doc, ROOT.cards, card)?.get('group');
  return typeof group === 'string' ? (group as GroupId) : null;
}

function empty(text: Y.Text | null): void {
  if (text && text.length > 0) text.delete(0, text.length);
}
