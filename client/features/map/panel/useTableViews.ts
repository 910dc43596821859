import type { ActorId } from '#shared/domain/ids.ts';
import { tableNumber } from '#shared/domain/ids.ts';
import { RUNGS } from '#shared/domain/ladder.ts';
import type { Tie } from '#shared/domain/ties.ts';
import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { useRungName } from '../useRungName.ts';
import { useTableName } from './useTableName.ts';

/** "Bord 1 och Bord 4 säger samråd", the lowest first: how tables differ is never averaged away. */
export function useTableViews(tie: Tie, end: ActorId): readonly string[] {
  const words = useWords().gapMap;
  const { list } = useFormats();
  const rungName = useRungName();
  const nameOf = useTableName();
  return RUNGS.flatMap((rung) => {
    const saying = tie.ratings
      .filter((one) => one.end === end && one.rung === rung)
      .map(({ table }) => table)
      .sort((one, other) => tableNumber(one) - tableNumber(other));
    return saying.length === 0 ? [] : [words.tablesSay(list(saying.map(nameOf)), rungName(rung))];
  });
}
