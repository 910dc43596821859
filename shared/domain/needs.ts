import type { LinkKind } from './card.ts';
import type { CardId } from './ids.ts';

interface Linked {
  readonly id: CardId;
  readonly links: ReadonlyMap<CardId, LinkKind>;
}

/**
 * The cards that an answer joins: needs that a strategy answers, and the strategies that do. The link may have been
 * made from either side, and counts while both cards are among those given.
 */
export function answeredAmong(cards: Iterable<Linked>): ReadonlySet<CardId> {
  const all = new Map(Array.from(cards, (card) => [card.id, card]));
  const answered = new Set<CardId>();
  for (const { id, links } of all.values()) {
    for (const [other, kind] of links) {
      if (kind === 'answers' && all.has(other)) answered.add(id).add(other);
    }
  }
  return answered;
}

/** A need of several cards sewn together is answered when one of them is. */
export const isAnswered = (
  need: readonly { readonly id: CardId }[],
  answered: ReadonlySet<CardId>,
): boolean => need.some(({ id }) => answered.has(id));

/** The other ends of a card's links of one kind, whichever side made them. */
export function linkedTo(id: CardId, kind: LinkKind, cards: Iterable<Linked>): ReadonlySet<CardId> {
  const found = new Set<CardId>();
  for (const card of cards) {
    if (card.id !== id && card.links.get(id) === kind) found.add(card.id);
    if (card.id === id) {
      for (const [other, linked] of card.links) if (linked === kind) found.add(other);
    }
  }
  return found;
}

/** The same for all cards at once: each with the other ends of its links of one kind. */
export function linksAmong(
  kind: LinkKind,
  cards: Iterable<Linked>,
): ReadonlyMap<CardId, ReadonlySet<CardId>> {
  const found = new Map<CardId, Set<CardId>>();
  const add = (from: CardId, to: CardId) => {
    const known = found.get(from);
    if (known) known.add(to);
    else found.set(from, new Set([to]));
  };
  for (const { id, links } of cards) {
    for (const [other, linked] of links) {
      if (linked !== kind || other === id) continue;
      add(id, other);
      add(other, id);
    }
  }
  return found;
}
