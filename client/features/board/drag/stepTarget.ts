import { COLUMNS, type ColumnId } from '#shared/domain/columns.ts';
import type { DropTarget } from './dropTarget.ts';

/** The entries of each lane in order, without what is being moved. */
export type LaneIds = Readonly<Record<ColumnId, readonly string[]>>;

export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export const isArrowKey = (key: string): key is ArrowKey =>
  key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight';

/** One press of an arrow key while something is lifted. Stops at the edges. */
export function stepTarget(lanes: LaneIds, target: DropTarget, key: ArrowKey): DropTarget {
  const { column } = target;
  const index = indexOf(lanes, target);
  if (key === 'ArrowUp') return between(lanes, column, Math.max(0, index - 1));
  if (key === 'ArrowDown') return between(lanes, column, index + 1);
  const next = COLUMNS[COLUMNS.indexOf(column) + (key === 'ArrowLeft' ? -1 : 1)];
  return next ? between(lanes, next, index) : target;
}

/** How many entries lie above the target. */
export function indexOf(lanes: LaneIds, target: DropTarget): number {
  const lane = lanes[target.column];
  const id = target.kind === 'between' ? target.before : target.entry;
  const index = id === null ? -1 : lane.indexOf(id);
  return index === -1 ? lane.length : index;
}

const between = (lanes: LaneIds, column: ColumnId, index: number): DropTarget => ({
  kind: 'between',
  column,
  before: lanes[column][index] ?? null,
});
