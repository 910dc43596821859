import { useMemo } from 'react';
import { countCards } from '#shared/board/cells.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { useCell } from '../../../state/useCells.ts';
import type { Cell } from '../move/placeAt.ts';
import { useScreen } from '../screen/screenContext.ts';
import { type LaneEntry, laneEntries } from './laneEntries.ts';

interface ShownLane {
  readonly entries: readonly LaneEntry[];
  /** All cards of the cell, those that wait too. */
  readonly count: number;
  readonly waiting: readonly CardId[];
}

/** What a lane lists, until something in its cell or on this screen changes. */
export function useLaneEntries({ step, column }: Cell): ShownLane {
  const items = useCell(step, column);
  const waiting = useScreen((state) => state.waiting);
  const open = useScreen((state) =>
    state.open?.step === step && state.open.column === column ? state.open : null,
  );
  return useMemo(
    () => ({
      entries: laneEntries(items, waiting, open),
      count: countCards(items),
      waiting: items.flatMap((item) =>
        item.kind === 'card' && waiting.has(item.card.id) ? [item.card.id] : [],
      ),
    }),
    [items, waiting, open],
  );
}
