import type { Board } from '#shared/board/board.ts';
import { useProjection } from './useProjection.ts';

/** What `select` gives must keep its identity while it means the same. */
export const useBoard = <Part>(select: (board: Board) => Part): Part =>
  useProjection(({ board }) => select(board));
