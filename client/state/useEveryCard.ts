import { useMemo } from 'react';
import { type Card, isShown } from '#shared/domain/card.ts';
import type { TableId } from '#shared/domain/ids.ts';
import { useProjection } from './useProjection.ts';

/** Every card that is shown, and one's own that nobody else sees yet. `tables`: only what comes from these. */
export function useEveryCard(tables: ReadonlySet<TableId> | null): readonly Card[] {
  const cards = useProjection(({ board }) => board.cards);
  const unshown = useProjection((projection) => projection.unshown);
  return useMemo(
    () =>
      [...cards.values(), ...unshown.values()].filter(
        (card) => isShown(card) && (!tables || (card.table !== null && tables.has(card.table))),
      ),
    [cards, unshown, tables],
  );
}
