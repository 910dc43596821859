import { type LaneEntry, sameEntries } from './laneEntries.ts';

/** Some entries that lie one below the other and come into sight together. */
export interface Stretch {
  /** The same for as long as the stretch is there. */
  readonly key: number;
  readonly entries: readonly LaneEntry[];
}

/** About three phones of cards: what is skipped is skipped at one look, and what comes into sight is no burden. */
const LENGTH = 24;

/**
 * A lane in stretches. Each entry stays in the stretch it was in `before`, whatever comes or goes around it, so that
 * no card is made anew, nor the field somebody writes in, because another was added above it. Only one that itself
 * has moved along the lane changes stretch; what is new joins the one it lies in, and at the end of the lane, when
 * that is full, begins another. A stretch in which nothing is new is the very same as before: a letter in one of a
 * thousand cards is a new look at one of them.
 */
export function stretchesOf(
  entries: readonly LaneEntry[],
  before: readonly Stretch[],
): readonly Stretch[] {
  const above = standing(entries, before);
  const from = above.reduce((sum, stretch) => sum + stretch.entries.length, 0);
  const below = layOut(entries.slice(from), before.slice(above.length));
  const known = new Map(before.map((stretch) => [stretch.key, stretch]));
  return [...above, ...below].map((stretch) => {
    const old = known.get(stretch.key);
    return old && (old === stretch || sameEntries(old.entries, stretch.entries)) ? old : stretch;
  });
}

/** Those from the top that list what they did: no place has to be found there. The last one may have grown. */
function standing(entries: readonly LaneEntry[], before: readonly Stretch[]): readonly Stretch[] {
  const above: Stretch[] = [];
  let at = 0;
  for (const stretch of before.slice(0, -1)) {
    const { key, entries: old } = stretch;
    const from = at;
    if (!old.every(({ id }, n) => id === entries[from + n]?.id)) break;
    const isSame = old.every((entry, n) => entry === entries[from + n]);
    above.push(isSame ? stretch : { key, entries: entries.slice(from, from + old.length) });
    at += old.length;
  }
  return above;
}

function layOut(entries: readonly LaneEntry[], before: readonly Stretch[]): readonly Stretch[] {
  const keys = new Map(before.flatMap(({ key, entries }) => entries.map(({ id }) => [id, key])));
  const known = entries.map(({ id }) => keys.get(id) ?? null);
  const stays = inOrder(known);
  const lastStaying = known.findLastIndex((_, at) => stays.has(at));
  let key = known.find((_, at) => stays.has(at)) ?? 0;
  let next = Math.max(-1, ...before.map((stretch) => stretch.key)) + 1;
  const found = new Map<number, LaneEntry[]>();
  for (const [at, entry] of entries.entries()) {
    if (stays.has(at)) key = known[at] ?? key;
    const isFull = (found.get(key)?.length ?? 0) >= LENGTH;
    if (at > lastStaying && (isFull || found.size === 0)) {
      key = next;
      next += 1;
    }
    const stretch = found.get(key);
    if (stretch) stretch.push(entry);
    else found.set(key, [entry]);
  }
  return [...found].map(([found, entries]) => ({ key: found, entries }));
}

/** The longest row of places in which each stretch comes after the one before it: whatever is not among them has moved. */
function inOrder(keys: readonly (number | null)[]): ReadonlySet<number> {
  /** By length of row, where the row of that length with the lowest end ends. */
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const [at, key] of keys.entries()) {
    if (key === null) continue;
    // Most come after all before them: looking through the rows is for the few that have moved.
    const isLast = (keys[ends.at(-1) ?? -1] ?? 0) <= key;
    const length = isLast ? ends.length : ends.findIndex((end) => (keys[end] ?? 0) > key);
    previous.set(at, ends[length - 1]);
    ends[length] = at;
  }
  const row = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) row.add(at);
  return row;
}
