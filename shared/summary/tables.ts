import type * as v from 'valibot';
import { type TableId, tableNumber } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { tableSchema } from './schema/base.ts';

/** A table is numbered until the organiser names it. */
export type NamedTable = v.InferOutput<typeof tableSchema>;

export function nameTable(stage: Stage, id: TableId): NamedTable {
  const name = stage.tables.find((table) => table.id === id)?.name.trim();
  const number = tableNumber(id);
  return { number, name: name && !/^\d+$/.test(name) ? name : null };
}

/** Each once, by number. */
export const nameTables = (stage: Stage, ids: readonly (TableId | null)[]): NamedTable[] =>
  [...new Set(ids)]
    .filter((id) => id !== null)
    .sort((one, other) => tableNumber(one) - tableNumber(other))
    .map((id) => nameTable(stage, id));
