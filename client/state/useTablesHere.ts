import { useMemo } from 'react';
import type { TableId } from '#shared/domain/ids.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import { useOwnTable } from './useOwnTable.ts';

/** The tables whose people sit where this device does; null for who sits at none. */
export function useTablesHere(): ReadonlySet<TableId> | null {
  const own = useOwnTable();
  const here = own?.here.id;
  const tables = own?.tables;
  return useMemo(
    () =>
      here && tables
        ? new Set(tables.map(({ id }) => id).filter((id) => standsFor(id, tables) === here))
        : null,
    [here, tables],
  );
}
