import type { Stage } from '#shared/domain/stage/stage.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import type { PresentDevice } from '../../../sync/Session.ts';

/** A table as the hall sees it fill: in the order of the room, never by number of people. */
export interface TableSeats {
  readonly id: string;
  readonly name: string;
  readonly inside: number;
  readonly seats: number;
}

export function tableSeats(
  tables: Stage['tables'],
  present: readonly Pick<PresentDevice, 'table'>[],
): readonly TableSeats[] {
  const seatsAt = new Map<string, number>();
  const insideAt = new Map<string, number>();
  const add = (counts: Map<string, number>, table: string | null, by: number) => {
    if (table !== null) counts.set(table, (counts.get(table) ?? 0) + by);
  };
  for (const { id, seats } of tables) add(seatsAt, standsFor(id, tables), seats);
  for (const { table } of present) add(insideAt, standsFor(table, tables), 1);
  return tables
    .filter(({ mergedInto }) => mergedInto === null)
    .map(({ id, name }) => {
      const inside = insideAt.get(id) ?? 0;
      return { id, name, inside, seats: Math.max(inside, seatsAt.get(id) ?? 0) };
    });
}

/** How many stand side by side, so that the rows are as even as can be. */
export function perRow(tables: number): number {
  const rows = tables <= 12 ? 1 : tables <= 40 ? 2 : 3;
  return Math.max(1, Math.ceil(tables / rows));
}
