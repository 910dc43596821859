import { type Card, type ReviewState, reviewOf } from '#shared/domain/card.ts';

export interface Reviews {
  /** Those to look at first: what waits for nobody but who leads. */
  readonly reported: readonly Card[];
  /** Hidden and no longer reported. */
  readonly hidden: readonly Card[];
}

const ORDER: Readonly<Record<ReviewState, number>> = { answered: 0, reported: 1, asked: 2 };

/** Cards that somebody must look at, the oldest first; and those that were hidden. */
export function reviewList(cards: Iterable<Card>): Reviews {
  const there = [...cards].filter(({ removed }) => removed === null);
  const order = (card: Card) => ORDER[reviewOf(card) ?? 'asked'];
  const since = (card: Card) => card.reported?.at ?? 0;
  const reported = there
    .filter((card) => reviewOf(card) !== null)
    .sort((a, b) => order(a) - order(b) || since(a) - since(b));
  return { reported, hidden: there.filter((card) => card.hidden && reviewOf(card) === null) };
}
