import { arrange } from '#shared/board/cells.ts';
import { readBoard } from '#shared/board/read/board.ts';
import type { Material } from '#shared/summary/material.ts';
import type { Room } from './room.ts';

/** What a summary is made of, as the room is now. */
export function materialOf({
  board: { doc },
  steering,
}: Pick<Room, 'board' | 'steering'>): Material {
  const board = readBoard(doc);
  return { board, cells: arrange(board), stage: steering.stage };
}
