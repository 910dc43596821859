import { type ReactNode, useMemo, useRef } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useStage } from '../../../state/useStage.ts';
import { SharedFactsContext } from './cardFactsContext.ts';

interface Props {
  readonly children: ReactNode;
}

const NO_TABLES: Stage['tables'] = [];

/** Keeps what cards are read with. A stage that is sent anew with the same tables changes nothing. */
export function SharedFactsProvider({ children }: Props) {
  const actors = useBoard((board) => board.actors);
  const tables = useAlike(useStage((stage) => stage.tables) ?? NO_TABLES);
  const room = useStage(({ position }) => (position.kind === 'step' ? position.step : null));
  const facts = useMemo(() => {
    const tableNames = new Map(tables.map(({ id, name }) => [id, name]));
    return { actors, tableNames, room };
  }, [actors, tables, room]);
  return <SharedFactsContext value={facts}>{children}</SharedFactsContext>;
}

/** The value as it was for as long as it says the same. */
function useAlike<Value>(value: Value): Value {
  const kept = useRef(value);
  if (kept.current !== value && JSON.stringify(kept.current) !== JSON.stringify(value)) {
    kept.current = value;
  }
  return kept.current;
}
