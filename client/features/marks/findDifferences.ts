import { CARD_TEXTS, type Card, type CardText } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { MarkAnswer } from '#shared/protocol/api.ts';

export type EarlierCard = MarkAnswer['cards'][number];

/** How a card of an earlier board differs from now, when that can be mended. */
export type Difference =
  | {
      readonly kind: 'changed';
      readonly key: string;
      readonly card: EarlierCard;
      readonly field: CardText;
      readonly before: string;
      readonly now: string;
    }
  /** `at`: when it was taken away, relay clock ms. */
  | {
      readonly kind: 'gone';
      readonly key: string;
      readonly card: EarlierCard;
      readonly at: number;
    };

type CardsNow = ReadonlyMap<CardId, Pick<Card, 'removed' | CardText>>;

/** Texts first, then what is gone, the oldest first. What has been erased since is on neither board. */
export function findDifferences(
  cards: readonly EarlierCard[],
  now: CardsNow,
): readonly Difference[] {
  return inReadingOrder(cards.filter(wasShown).flatMap((card) => differencesOf(card, now)));
}

export const wasShown = ({ removed, hidden }: EarlierCard): boolean => removed === null && !hidden;

function differencesOf(card: EarlierCard, cardsNow: CardsNow): readonly Difference[] {
  const now = cardsNow.get(card.id);
  if (!now) return [];
  if (now.removed) return [{ kind: 'gone', key: `${card.id}/card`, card, at: now.removed.at }];
  return CARD_TEXTS.filter((field) => now[field] !== card[field]).map((field) => ({
    kind: 'changed',
    key: `${card.id}/${field}`,
    card,
    field,
    before: card[field],
    now: now[field],
  }));
}

/** The same order whatever has been mended meanwhile: nothing moves away under the pointer. */
export const inReadingOrder = (all: readonly Difference[]): readonly Difference[] =>
  [...all].sort((a, b) => place(a) - place(b) || (a.key < b.key ? -1 : 1));

const place = (one: Difference): number => (one.kind === 'changed' ? 0 : one.at);
