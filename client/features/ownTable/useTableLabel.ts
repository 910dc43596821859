import { useWords } from '../../i18n/useWords.ts';
import type { OwnTable } from '../../state/useOwnTable.ts';

/** "Bord 4", or "Bord 4, nu vid bord 5" when its people sit there. */
export function useTableLabel({ own, here }: Pick<OwnTable, 'own' | 'here'>): string {
  const { common, ownTable } = useWords();
  return own.id === here.id ? common.table(own.name) : ownTable.nowAt(own.name, here.name);
}
