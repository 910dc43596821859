import { type Features, featuresOf } from './features.ts';

/** A card as it is compared. Cards of one group belong together already. */
export interface Comparable {
  readonly id: string;
  readonly text: string;
  readonly group: string | null;
}

export interface Pair {
  readonly one: string;
  readonly other: string;
  /** 0: nothing in common; 1: the same words. */
  readonly likeness: number;
}

/**
 * Of a card that a hundred others say again, so many are enough to suggest a few to be sewn together, and then the next.
 * All of them would be a hundred thousand pairs in a lane of a thousand.
 */
const MOST_ALIKE = 12;

interface Compared extends Comparable {
  readonly weights: Features;
}

/**
 * The pairs among `cards` that are alike enough, by the cosine of their features; what is rare on the whole board
 * weighs more. Of each card the most alike of those before it. Stops at each card, so that a slow phone can do it a little at a time: run it to its end for all at once.
 */
export function* findAlike(
  cards: readonly Comparable[],
  board: readonly string[],
  least: number,
): Generator<void, readonly Pair[]> {
  const rarity = yield* rarityOf(board);
  const compared: Compared[] = [];
  for (const card of cards) {
    compared.push({ ...card, weights: unit(featuresOf(card.text), rarity) });
    yield;
  }
  const pairs: Pair[] = [];
  /** Which cards before this one have a piece, and how much it weighs in them. */
  const seen = new Map<string, [at: number, weight: number][]>();
  for (const [at, card] of compared.entries()) {
    const found: Pair[] = [];
    for (const [before, likeness] of meet(card, seen)) {
      const other = compared[before];
      const together = card.group !== null && card.group === other?.group;
      if (other && !together && likeness >= least) {
        found.push({ one: other.id, other: card.id, likeness });
      }
    }
    // Of those that are as alike, the nearest: so all find some among a hundred that say the same.
    pairs.push(...found.reverse().sort(byLikeness).slice(0, MOST_ALIKE));
    for (const [piece, weight] of card.weights) {
      const cardsWithIt = seen.get(piece);
      if (cardsWithIt) cardsWithIt.push([at, weight]);
      else seen.set(piece, [[at, weight]]);
    }
    yield;
  }
  return pairs.sort(byLikeness);
}

const byLikeness = (one: Pair, other: Pair): number => other.likeness - one.likeness;

function meet(
  { weights }: Compared,
  seen: ReadonlyMap<string, readonly (readonly [at: number, weight: number])[]>,
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const [piece, weight] of weights) {
    for (const [at, theirs] of seen.get(piece) ?? []) {
      sums.set(at, (sums.get(at) ?? 0) + weight * theirs);
    }
  }
  return sums;
}

/** How telling each piece is: the fewer cards have it, the more. */
function* rarityOf(board: readonly string[]): Generator<void, (piece: string) => number> {
  const count = new Map<string, number>();
  for (const text of board) {
    for (const piece of featuresOf(text).keys()) count.set(piece, (count.get(piece) ?? 0) + 1);
    yield;
  }
  return (piece) => Math.log(1 + board.length / (count.get(piece) ?? 1));
}

/** Weighed and of length one, so that a long card is not like everything. */
function unit(features: Features, rarity: (piece: string) => number): Features {
  const weighed = [...features].map(([piece, weight]) => [piece, weight * rarity(piece)] as const);
  const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
  return new Map(weighed.map(([piece, weight]) => [piece, weight / length]));
}
