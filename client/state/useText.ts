import { useBoard } from './useBoard.ts';

/** What a root text says; '' when it says nothing. Names are put together by `textName`. */
export const useText = (name: string): string => useBoard((board) => board.texts.get(name) ?? '');
