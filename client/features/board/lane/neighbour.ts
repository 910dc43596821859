import { COLUMNS, type ColumnId } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { ArrowKey } from '../drag/stepTarget.ts';

export type CardGrid = Readonly<Record<ColumnId, readonly CardId[]>>;

/** The card that an arrow key goes to; lanes without cards are passed over. Null at an edge. */
export function neighbour(grid: CardGrid, from: CardId, key: ArrowKey): CardId | null {
  const column = COLUMNS.find((candidate) => grid[candidate].includes(from));
  if (!column) return null;
  const index = grid[column].indexOf(from);
  if (key === 'ArrowUp') return grid[column][index - 1] ?? null;
  if (key === 'ArrowDown') return grid[column][index + 1] ?? null;
  const by = key === 'ArrowLeft' ? -1 : 1;
  for (let at = COLUMNS.indexOf(column) + by; at >= 0 && at < COLUMNS.length; at += by) {
    const cards = grid[COLUMNS[at] ?? column];
    const beside = cards[Math.min(index, cards.length - 1)];
    if (beside) return beside;
  }
  return null;
}
