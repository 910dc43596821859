import type { Board } from '#shared/board/board.ts';
import { readBoard } from '#shared/board/read/board.ts';
import type { NewMark } from '../../store/Store.ts';
import { loadDoc } from '../loadDoc.ts';

/** A mark's board as values. */
export const boardOf = ({ state }: NewMark): Board =>
  readBoard(loadDoc({ snapshot: state, updates: [] }));
