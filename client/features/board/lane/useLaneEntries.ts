import { useMemo } from 'react';
import type { Board } from '#shared/board/board.ts';
import { cellKey, countCards } from '#shared/board/cells.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useLane } from '../../../state/useCells.ts';
import { useProjection } from '../../../state/useProjection.ts';
import type { Cell } from '../move/placeAt.ts';
import { useScreen } from '../screen/screenContext.ts';
import { type LaneNews, layOf, newsOf } from './heldLane.ts';
import { type LaneEntry, laneEntries } from './laneEntries.ts';

interface ShownLane {
  readonly entries: readonly LaneEntry[];
  /** All cards of the cell, those one does not see yet too. */
  readonly count: number;
  readonly news: LaneNews | null;
}

const NO_CARDS: Board['cards'] = new Map();

/** What a lane lists, until something in its cell or on this screen changes. */
export function useLaneEntries({ step, column }: Cell): ShownLane {
  const items = useLane(step, column);
  const held = useScreen((state) => state.held.get(cellKey(step, column)));
  const flowed = useScreen((state) => state.flowed.get(cellKey(step, column)));
  // Only a lane that is kept still may show cards that lie elsewhere by now.
  const cards = useBoard((board) => (held ? board.cards : NO_CARDS));
  const unshown = useProjection((projection) => projection.unshown);
  const open = useScreen((state) =>
    state.open?.step === step && state.open.column === column ? state.open : null,
  );
  return useMemo(
    () => ({
      entries: laneEntries({ items, cards, unshown, held, open }),
      count: countCards(items),
      news: held ? newsOf(held, layOf(items), flowed) : null,
    }),
    [items, cards, unshown, held, flowed, open],
  );
}
