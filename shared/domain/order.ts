import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { assert } from './assert.ts';

/** A fractional index (base 62, compared as plain strings): always room for one more between two. */
export type Rank = string;

export interface Ranked {
  readonly id: string;
  readonly rank: Rank;
}

const LONGEST_RANK = 256;
/** The library looks only at the whole part; a strange character in the rest would put things out of order later. */
const DIGITS = /^[0-9A-Za-z]+$/;

/** Rank first, id second: two people who insert at once get equal ranks, and still see one order. */
export function compareRanked(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export function isRank(value: unknown): value is Rank {
  if (typeof value !== 'string' || !fits(value) || !DIGITS.test(value)) return false;
  try {
    generateKeyBetween(value, null);
    return true;
  } catch {
    return false; // the library's own judgement of its format is a throw
  }
}

export interface Insertion {
  readonly rank: Rank;
  /** Others that must move aside, because they stood on equal ranks or there was no room left. Usually empty. */
  readonly rekeyed: readonly Ranked[];
}

/**
 * The rank that puts something at `index` of an ordered list that does not hold it.
 * The library throws on equal neighbours, so a run of equal ranks is spread out first.
 */
export function insertAt(ordered: readonly Ranked[], index: number): Insertion {
  const before = ordered[index - 1]?.rank ?? null;
  let end = index;
  while (before !== null && ordered[end]?.rank === before) end += 1;
  const crowded = ordered.slice(index, end);
  const after = ordered[end]?.rank ?? null;
  const made = generateNKeysBetween(before, after, crowded.length + 1);
  if (made.every(fits)) return insertion(made, 0, crowded);
  // Well over a thousand things put at one spot: the whole list gets new, short ranks.
  return insertion(generateNKeysBetween(null, null, ordered.length + 1), index, ordered);
}

/** Gives one of the ranks to what is put in, and the others in order to those that move aside. */
function insertion(ranks: readonly Rank[], index: number, aside: readonly Ranked[]): Insertion {
  const rank = ranks[index];
  assert(rank !== undefined, 'there is a rank for what is put in');
  const rest = ranks.toSpliced(index, 1);
  return { rank, rekeyed: aside.map(({ id }, i) => ({ id, rank: rest[i] ?? rank })) };
}

/** `count` ranks in order after the last of a list; from its start when there is no room left after it. */
export function ranksAfter(last: Rank | null, count: number): readonly Rank[] {
  const made = generateNKeysBetween(last, null, count);
  return made.every(fits) ? made : generateNKeysBetween(null, null, count);
}

const fits = (rank: Rank): boolean => rank.length <= LONGEST_RANK;
