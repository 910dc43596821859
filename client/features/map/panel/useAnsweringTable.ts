import { useState } from 'react';
import type { TableId } from '#shared/domain/ids.ts';
import { useSeat } from '../../../state/useSeat.ts';

/** The table one answers for: one's own, or, for who sits at none, the one that is chosen here. */
export function useAnsweringTable() {
  const [{ table: own }] = useSeat();
  const [picked, pick] = useState<TableId | null>(null);
  return { table: own ?? picked, mustChoose: own === null, pick };
}
