import type { Card } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { useProjection } from './useProjection.ts';

/** Null when there is no such card here. One's own is here before it is shown to others. */
export const useCard = (id: CardId): Card | null =>
  useProjection(({ board, unshown }) => board.cards.get(id) ?? unshown.get(id) ?? null);
