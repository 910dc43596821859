import { type ReactNode, useMemo } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { Words } from '../../../i18n/words.ts';
import { byKey } from '../../../state/byKey.ts';
import { useAlike } from '../../../state/useAlike.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import { useStageHere } from '../../../state/useStageHere.ts';
import { SharedFactsContext } from './cardFactsContext.ts';
import { writersChanged } from './writers.ts';

interface Props {
  readonly children: ReactNode;
}

const NO_TABLES: Stage['tables'] = [];

/** Keeps what cards are read with. A stage that is sent anew with the same tables changes nothing. */
export function SharedFactsProvider({ children }: Props) {
  const words = useWords();
  const actors = useBoard((board) => board.actors);
  const tables = useAlike(useStage((stage) => stage.tables) ?? NO_TABLES);
  const position = useStageHere()?.position;
  const room = position?.kind === 'step' ? position.step : null;
  const { present } = useSession();
  const writing = useMemo(() => byKey(present, writersChanged), [present]);
  const facts = useMemo(() => {
    const tableNames = new Map(tables.map((table) => [table.id, labelOf(table, tables, words)]));
    return { actors, tableNames, room, writing };
  }, [actors, tables, room, words, writing]);
  return <SharedFactsContext value={facts}>{children}</SharedFactsContext>;
}

/** "Bord 4", or "Bord 4, nu vid bord 5" where its people sit there. */
function labelOf(
  { id, name, mergedInto }: Stage['tables'][number],
  tables: Stage['tables'],
  { common, ownTable }: Words,
): string {
  const here = tables.find((table) => table.id === mergedInto && table.id !== id);
  return here ? ownTable.nowAt(name, here.name) : common.table(name);
}
