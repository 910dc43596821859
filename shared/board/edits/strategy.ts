import { type LinkKind, TEXT_BOUND } from '#shared/domain/card.ts';
import type { ActorId, CardId } from '#shared/domain/ids.ts';
import { type BoardDoc, inOneEdit, type Undo } from '../doc.ts';
import { ROOT } from '../keys.ts';
import { findText, spliceText } from '../texts.ts';
import { type NewCard, removeCard, writeCard } from './cards.ts';
import { setField } from './setField.ts';
import { findThing } from './thing.ts';
import type { Writer } from './writer.ts';

/** One `strategy:{key}` of a card; what fits which key stands in `shapes/strategy.ts`. */
export const setStrategy = (doc: BoardDoc, id: CardId, key: string, value: unknown): Undo | null =>
  setField(doc, ROOT.cards, id, `strategy:${key}`, value);

/** "Vi är med." */
export const coCreate = (doc: BoardDoc, id: CardId, actor: ActorId, joins: boolean): Undo | null =>
  setStrategy(doc, id, `coCreator:${actor}`, joins);

export const linkCards = (
  doc: BoardDoc,
  from: CardId,
  to: CardId,
  kind: LinkKind | null,
): Undo | null => (from === to ? null : setField(doc, ROOT.cards, from, `link:${to}`, kind));

/** Takes a link away, whichever side made it. */
export function unlinkCards(doc: BoardDoc, one: CardId, other: CardId): Undo | null {
  const ends = [
    [one, other],
    [other, one],
  ] as const;
  const made = ends.filter(([from, to]) => findThing(doc, ROOT.cards, from)?.get(`link:${to}`));
  if (made.length === 0) return null;
  const undone: (Undo | null)[] = [];
  inOneEdit(doc, () => {
    for (const [from, to] of made) undone.push(linkCards(doc, from, to, null));
  });
  return (later) =>
    inOneEdit(later, () => {
      for (const undo of undone) undo?.(later);
    });
}

/** A card that comes of another: a need that mirrors a strength, a strategy that answers a need. */
export function addLinkedCard(
  doc: BoardDoc,
  card: NewCard,
  link: { readonly to: CardId; readonly kind: LinkKind },
  writer: Writer,
): Undo | null {
  if (findThing(doc, ROOT.cards, card.id) || !findThing(doc, ROOT.cards, link.to)) return null;
  inOneEdit(doc, () => {
    writeCard(doc, card, writer);
    linkCards(doc, card.id, link.to, link.kind);
  });
  return (later) => {
    if (writer.participant) removeCard(later, card.id, { by: writer.participant, at: writer.at });
  };
}

/** What is lacking becomes a next step, below what stands there. Null when it stands there already, or there is no room. */
export function addNextStep(doc: BoardDoc, id: CardId, words: string): Undo | null {
  const path = { of: 'card', card: id, field: 'nextStep' } as const;
  const text = findText(doc, path);
  const before = text?.toString() ?? '';
  const insert = before === '' ? words : `\n${words}`;
  if (!text || before.includes(words) || before.length + insert.length > TEXT_BOUND) return null;
  spliceText(doc, text, { index: before.length, remove: 0, insert });
  return (later) => {
    const now = findText(later, path);
    if (now?.toString() !== before + insert) return;
    spliceText(later, now, { index: before.length, remove: insert.length, insert: '' });
  };
}
