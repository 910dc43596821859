import { useWords } from '../../../i18n/useWords.ts';
import type { StageTable, TableRow } from './tableRows.ts';

/** "Bord 4"; where others have sat down too, "Bord 4 + Bord 5". */
export function useTableName() {
  const { common } = useWords();
  const one = ({ name }: Pick<StageTable, 'name'>) => common.table(name);
  return { one, all: ({ table, joined }: TableRow) => [table, ...joined].map(one).join(' + ') };
}
