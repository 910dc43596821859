import { type CellItem, ranksWithout } from '#shared/board/cells.ts';
import type { Place } from '#shared/domain/card.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import { insertAt, type Ranked } from '#shared/domain/order.ts';
import type { StepId } from '#shared/domain/steps.ts';

export interface Cell {
  readonly step: StepId;
  readonly column: ColumnId;
}

export interface PlacesAt {
  /** One for each of what is moved, one after another. */
  readonly places: readonly Place[];
  /** Neighbours on equal ranks, spread out in the same edit. */
  readonly rekeyed: readonly Ranked[];
}

/** The places above `before` in a cell; null or an entry that has left means last. */
export function placesAt(
  cell: Cell,
  items: readonly CellItem[],
  moved: readonly string[],
  before: string | null,
): PlacesAt {
  let lane = ranksWithout(items, '').filter(({ id }) => !moved.includes(id));
  const found = before === null ? -1 : lane.findIndex(({ id }) => id === before);
  const first = found === -1 ? lane.length : found;
  const rekeyed = new Map<string, Ranked>();
  const places = moved.map((id, at): Place => {
    const { rank, rekeyed: aside } = insertAt(lane, first + at);
    for (const each of aside) if (!moved.includes(each.id)) rekeyed.set(each.id, each);
    const ranks = new Map(aside.map((each) => [each.id, each.rank]));
    lane = lane
      .map((each) => ({ ...each, rank: ranks.get(each.id) ?? each.rank }))
      .toSpliced(first + at, 0, { id, rank });
    return { ...cell, rank };
  });
  const last = new Map(lane.map(({ id, rank }) => [id, rank]));
  return {
    places: places.map((place, at) => ({
      ...place,
      rank: last.get(moved[at] ?? '') ?? place.rank,
    })),
    rekeyed: [...rekeyed.values()],
  };
}

/** Whether something lies above `before` already, so that moving it there would change nothing. */
export function liesThere(
  items: readonly CellItem[],
  moved: string,
  before: string | null,
): boolean {
  const at = items.findIndex(({ id }) => id === moved);
  return at !== -1 && (items[at + 1]?.id ?? null) === before;
}

/**
 * What lies in a cell by now at or below `before`, as the lane is seen. Others may have taken away
 * what one aimed at; null when nothing is left below it.
 */
export function stillBefore(
  seen: readonly string[],
  items: readonly CellItem[],
  before: string | null,
): string | null {
  if (before === null) return null;
  const below = seen.slice(Math.max(0, seen.indexOf(before)));
  return below.find((id) => items.some((item) => item.id === id)) ?? null;
}
