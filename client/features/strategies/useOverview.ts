import { useMemo } from 'react';
import { useBoard } from '../../state/useBoard.ts';
import { useCells } from '../../state/useCells.ts';
import { type Overview, overviewOf } from './overview.ts';

export function useOverview(): Overview {
  const cells = useCells();
  const board = useBoard((all) => all);
  return useMemo(() => overviewOf(cells, board), [cells, board]);
}
