import { type TableId, tableNumber } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';

/** A table is numbered until the organiser names it. */
export interface NamedTable {
  readonly number: number;
  /** The organiser's own name; null while it is just a number. */
  readonly name: string | null;
}

export function nameTable(stage: Stage, id: TableId): NamedTable {
  const name = stage.tables.find((table) => table.id === id)?.name.trim();
  const number = tableNumber(id);
  return { number, name: name && !/^\d+$/.test(name) ? name : null };
}
