import { useState } from 'react';
import type { TableId } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useOwnTable } from '../../state/useOwnTable.ts';
import { useStage } from '../../state/useStage.ts';

type StageTable = Stage['tables'][number];

export interface ViewedTable {
  /** Whose picture lies open; null until somebody without a table has chosen one. */
  readonly table: StageTable | null;
  readonly tables: readonly StageTable[];
  /** For who sits at no table; null for everybody else. */
  readonly choose: ((table: TableId) => void) | null;
}

const NO_TABLES: readonly StageTable[] = [];

/** The table at which one works: where one sits, or the one that who leads has chosen. */
export function useViewedTable(): ViewedTable {
  const own = useOwnTable()?.here ?? null;
  const tables = useStage((stage) => stage.tables) ?? NO_TABLES;
  const [chosen, choose] = useState<TableId | null>(null);
  return {
    table: own ?? tables.find(({ id }) => id === chosen) ?? null,
    tables: tables.filter(({ mergedInto }) => mergedInto === null),
    choose: own ? null : choose,
  };
}
