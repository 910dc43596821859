import type { Stage } from '#shared/domain/stage/stage.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import { useProjection } from './useProjection.ts';
import { useSeat } from './useSeat.ts';

type StageTable = Stage['tables'][number];

export interface OwnTable {
  /** The table that was chosen: what is written here carries it. */
  readonly own: StageTable;
  /** Where its people sit: the same, or the table it was merged into. */
  readonly here: StageTable;
  readonly tables: Stage['tables'];
}

const NO_TABLES: Stage['tables'] = [];

/** The table at which this device sits; null when nobody has chosen one, or it is there no more. */
export function useOwnTable(): OwnTable | null {
  const [seat] = useSeat();
  const tables = useProjection(({ stage }) => stage?.tables ?? NO_TABLES);
  const own = tables.find(({ id }) => id === seat.table);
  const here = tables.find(({ id }) => id === standsFor(seat.table, tables));
  return own && here ? { own, here, tables } : null;
}
