import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** A fractional index (base 62, compared as plain strings): always room for one more between two. */
export type Rank = string;

export interface Ranked {
  readonly id: string;
  readonly rank: Rank;
}

const LONGEST_RANK = 256;

/** Rank first, id second: two people who insert at once get equal ranks, and still see one order. */
export function compareRanked(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export function isRank(value: unknown): value is Rank {
  if (typeof value !== 'string' || value.length === 0 || value.length > LONGEST_RANK) return false;
  try {
    generateKeyBetween(value, null);
    return true;
  } catch {
    return false; // the library's own judgement of its format is a throw
  }
}

export interface Insertion {
  readonly rank: Rank;
  /** Others that must move aside because they stood on equal ranks. Usually empty. */
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
  const [rank, ...rest] = generateNKeysBetween(before, after, crowded.length + 1);
  if (rank === undefined) throw new Error('Broken invariant: at least one key is made');
  return { rank, rekeyed: crowded.map((item, i) => ({ id: item.id, rank: rest[i] ?? rank })) };
}

/** `count` ranks in order after the last of a list. */
export const ranksAfter = (last: Rank | null, count: number): readonly Rank[] =>
  generateNKeysBetween(last, null, count);
