import { useState } from 'react';
import type { TableId } from '#shared/domain/ids.ts';
import type { NamedPromise } from '../../../state/usePromises.ts';

/** More would be too narrow to read. */
const MOST = 4;

/** Which tables stand beside each other: first those that have written, then as one chooses. */
export function useShownTables(promises: readonly NamedPromise[]) {
  const [chosen, setChosen] = useState<readonly TableId[] | null>(null);
  const written = promises.filter(({ isEmpty }) => !isEmpty);
  const first = (written.length > 0 ? written : promises).slice(0, MOST);
  const ids = chosen ?? first.map(({ table }) => table);
  return {
    /** In the order of the room, whatever the order in which they were chosen. */
    shown: promises.filter(({ table }) => ids.includes(table)),
    toggle: (table: TableId) => setChosen(toggled(ids, table)),
  };
}

/** One more pushes out the one that has stood longest; the last one stays. */
export function toggled(shown: readonly TableId[], table: TableId): readonly TableId[] {
  if (!shown.includes(table)) return [...shown, table].slice(-MOST);
  return shown.length === 1 ? shown : shown.filter((id) => id !== table);
}
