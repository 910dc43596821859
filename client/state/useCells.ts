import { type CellItem, type Cells, cellKey } from '#shared/board/cells.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useProjection } from './useProjection.ts';

const NOTHING: readonly CellItem[] = [];

/** All cells of the matrix, with the cards that are shown. */
export const useCells = (): Cells => useProjection(({ cells }) => cells);

/** One cell; another cell's change does not touch it. */
export const useCell = (step: StepId, column: ColumnId): readonly CellItem[] =>
  useProjection(({ cells }) => cells.get(cellKey(step, column)) ?? NOTHING);

/** One cell with this device's own cards in it that nobody else sees yet. */
export const useLane = (step: StepId, column: ColumnId): readonly CellItem[] =>
  useProjection(({ lanes }) => lanes.get(cellKey(step, column)) ?? NOTHING);
