import type { TableId } from '../ids.ts';
import type { Table } from '../table.ts';

/** The table at which the people of `table` sit now: itself, or the one it was merged into. */
export function standsFor(table: TableId, tables: readonly Table[]): TableId;
export function standsFor(table: TableId | null, tables: readonly Table[]): TableId | null;
export function standsFor(table: TableId | null, tables: readonly Table[]): TableId | null {
  return tables.find(({ id }) => id === table)?.mergedInto ?? table;
}

/** How many people there is room for where the people of `table` sit; 0 for a table that is not there. */
export function seatsOf(table: TableId, tables: readonly Table[]): number {
  const here = standsFor(table, tables);
  return tables
    .filter(({ id }) => standsFor(id, tables) === here)
    .reduce((sum, { seats }) => sum + seats, 0);
}
