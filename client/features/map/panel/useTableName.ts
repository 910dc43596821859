import { type TableId, tableNumber } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useStage } from '../../../state/useStage.ts';

const NO_TABLES: Stage['tables'] = [];

/** "Bord 4", by the name it has now. */
export function useTableName(): (id: TableId) => string {
  const { common } = useWords();
  const tables = useStage((stage) => stage.tables) ?? NO_TABLES;
  return (id) =>
    common.table(tables.find((table) => table.id === id)?.name ?? String(tableNumber(id)));
}
