import type { ActorId, TableId } from '#shared/domain/ids.ts';
import { tableNumber } from '#shared/domain/ids.ts';
import { RUNGS } from '#shared/domain/ladder.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { Tie } from '#shared/domain/ties.ts';
import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { useStage } from '../../../state/useStage.ts';
import { useRungName } from '../useRungName.ts';

const NO_TABLES: Stage['tables'] = [];

/** "Bord 1 och Bord 4 säger samråd", the lowest first: how tables differ is never averaged away. */
export function useTableViews(tie: Tie, end: ActorId): readonly string[] {
  const { gapMap: words, common } = useWords();
  const { list } = useFormats();
  const rungName = useRungName();
  const tables = useStage((stage) => stage.tables) ?? NO_TABLES;
  const nameOf = (id: TableId): string =>
    common.table(tables.find((table) => table.id === id)?.name ?? String(tableNumber(id)));
  return RUNGS.flatMap((rung) => {
    const saying = tie.ratings
      .filter((one) => one.end === end && one.rung === rung)
      .map(({ table }) => table)
      .sort((one, other) => tableNumber(one) - tableNumber(other));
    return saying.length === 0 ? [] : [words.tablesSay(list(saying.map(nameOf)), rungName(rung))];
  });
}
