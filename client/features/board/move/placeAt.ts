import { type CellItem, ranksWithout } from '#shared/board/cells.ts';
import type { Place } from '#shared/domain/card.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import { insertAt, type Ranked } from '#shared/domain/order.ts';
import type { StepId } from '#shared/domain/steps.ts';

export interface Cell {
  readonly step: StepId;
  readonly column: ColumnId;
}

export interface PlaceAt {
  readonly place: Place;
  /** Neighbours on equal ranks, spread out in the same edit. */
  readonly rekeyed: readonly Ranked[];
}

/** The place above `before` in a cell; null or an entry that has left means last. */
export function placeAt(
  cell: Cell,
  items: readonly CellItem[],
  moved: string,
  before: string | null,
): PlaceAt {
  const ranks = ranksWithout(items, moved);
  const index = before === null ? -1 : ranks.findIndex(({ id }) => id === before);
  const { rank, rekeyed } = insertAt(ranks, index === -1 ? ranks.length : index);
  return { place: { ...cell, rank }, rekeyed };
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
