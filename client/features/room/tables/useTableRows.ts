import { useMemo } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { useReadable } from '../../../state/useReadable.ts';
import { useSession } from '../../../state/useSession.ts';
import { type TableRow, tableRows } from './tableRows.ts';

export function useTableRows({ tables, position }: Pick<Stage, 'tables' | 'position'>) {
  const { counts: told } = useSession();
  const cards = useBoard((board) => board.cards);
  const present = useProjection((projection) => projection.present);
  const counts = useReadable(told);
  return useMemo<readonly TableRow[]>(
    () => tableRows({ stage: { tables, position }, cards: cards.values(), present, counts }),
    [tables, position, cards, present, counts],
  );
}
