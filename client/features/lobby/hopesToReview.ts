import { type Card, isShown } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';

/** Hopes in the order in which they came. One that is reported waits until that is settled. */
export const hopesToReview = (cards: ReadonlyMap<CardId, Card>): readonly Card[] =>
  [...cards.values()]
    .filter((card) => card.kind === 'hope' && isShown(card) && card.reported === null)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
