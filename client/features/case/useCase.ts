import { textName } from '#shared/board/rootTexts.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useOwnTable } from '../../state/useOwnTable.ts';
import { useStage } from '../../state/useStage.ts';

/** The case that one reads: the table's own, where it has one, else the day's. */
export function useCase() {
  const table = useOwnTable()?.here ?? null;
  const ofDay = (useStage((stage) => stage.caseText) ?? '').trim();
  const own = useBoard((board) => (table && board.texts.get(textName.case(table.id))) ?? '').trim();
  return { table, ofDay, own, text: own || ofDay };
}
