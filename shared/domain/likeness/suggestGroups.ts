import { type Comparable, findAlike, type Pair } from './findAlike.ts';

/** Cards that may belong together. Advice: whoever reads them decides. */
export interface Suggestion {
  readonly cards: readonly string[];
  readonly likeness: number;
}

/** Tried on the near-duplicates of a day's cards: `npm run bench -- likeness`. */
export const ALIKE_ENOUGH = 0.13;
/** More cards than this are a theme, not the same thing said twice. */
const MOST_CARDS = 6;

export interface Question {
  /** The cards of one lane. */
  readonly cards: readonly Comparable[];
  /** All texts of the board: what is common there tells little. */
  readonly board: readonly string[];
  /** Pairs that somebody has said no to, as `pairKey` gives them. */
  readonly dismissed: ReadonlySet<string>;
}

export const pairKey = (one: string, other: string): string =>
  one < other ? `${one}~${other}` : `${other}~${one}`;

/** The groups that a lane's cards may make, the most alike first; no card in two. A generator: see `findAlike`. */
export function* suggestGroups(
  { cards, board, dismissed }: Question,
  least: number = ALIKE_ENOUGH,
): Generator<void, readonly Suggestion[]> {
  const pairs = yield* findAlike(cards, board, least);
  return gather(pairs.filter(({ one, other }) => !dismissed.has(pairKey(one, other))));
}

/** A card joins the others when it is alike enough with each of them, so that likeness never wanders along a chain. */
function gather(pairs: readonly Pair[]): readonly Suggestion[] {
  const alike = neighbours(pairs);
  const taken = new Set<string>();
  const suggestions: Suggestion[] = [];
  for (const { one, other, likeness } of pairs) {
    if (taken.has(one) || taken.has(other)) continue;
    const cards = [one, other];
    for (const next of alike.get(one) ?? []) {
      if (cards.length === MOST_CARDS) break;
      if (!taken.has(next) && cards.every((id) => alike.get(id)?.has(next))) cards.push(next);
    }
    for (const id of cards) taken.add(id);
    suggestions.push({ cards, likeness });
  }
  return suggestions;
}

/** The cards that each is alike enough with, the most alike first. */
function neighbours(pairs: readonly Pair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const alike = new Map<string, Set<string>>();
  for (const { one, other } of pairs) {
    alike.set(one, (alike.get(one) ?? new Set()).add(other));
    alike.set(other, (alike.get(other) ?? new Set()).add(one));
  }
  return alike;
}

/** Runs what stops now and then to its end. */
export function runToEnd<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
