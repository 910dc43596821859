import { type Exit, materialOf } from '#shared/board/material.ts';
import { readBoard } from '#shared/board/read/board.ts';
import type { Material } from '#shared/summary/material.ts';
import type { Room } from './room.ts';

/** What a summary is made of, as the room is now. */
export const materialIn = (
  { board, steering }: Pick<Room, 'board' | 'steering'>,
  exit: Exit | null = null,
): Material => materialOf(readBoard(board.doc), steering.stage, { exit });
