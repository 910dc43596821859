import { useMemo } from 'react';
import { type View, viewsOf } from '#shared/board/read/views.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { useBoard } from '../../state/useBoard.ts';

/** How parties have written that they see a system. */
export function useViews(system: CardId): readonly View[] {
  const texts = useBoard((board) => board.texts);
  return useMemo(() => viewsOf(texts, system), [texts, system]);
}
