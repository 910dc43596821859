import type { Card } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { useProjection } from './useProjection.ts';

/** Null when there is no such card here. */
export const useCard = (id: CardId): Card | null =>
  useProjection(({ board }) => board.cards.get(id) ?? null);
