import { useMemo } from 'react';
import type { Board } from '#shared/board/board.ts';
import { cellKey, countCards } from '#shared/board/cells.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useLane } from '../../../state/useCells.ts';
import { useProjection } from '../../../state/useProjection.ts';
import type { Cell } from '../move/placeAt.ts';
import { useScreen } from '../screen/screenContext.ts';
import { type HeldLane, type LaneNews, layOf, newsOf } from './heldLane.ts';
import { cardsOf, type LaneEntry, laneEntries, withOpen } from './laneEntries.ts';
import { entriesFrom, heldFrom, tablesHere } from './ownTableOnly.ts';
import { useNarrowing } from './useNarrowing.ts';

interface ShownLane {
  readonly entries: readonly LaneEntry[];
  /** All cards of the cell that one may see here, those one does not see yet too. */
  readonly count: number;
  readonly news: LaneNews | null;
}

const NO_CARDS: Board['cards'] = new Map();
const NO_TABLES: Stage['tables'] = [];

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
  const own = useOwnTables(step);
  const lying = useMemo(
    () => laneEntries({ items, cards, unshown, held }),
    [items, cards, unshown, held],
  );
  const all = useMemo(() => withOpen(lying, open), [lying, open]);
  return useMemo(() => {
    const entries = own ? entriesFrom(all, own) : all;
    const seen = (lane: HeldLane) => (own ? heldFrom(lane, own, cards) : lane);
    return {
      entries,
      count: own ? cardsOf(entries).length : countCards(items),
      news: held ? newsOf(seen(held), seen(layOf(items)), flowed && seen(flowed)) : null,
    };
  }, [all, items, cards, held, flowed, own]);
}

/** The tables that one has narrowed the board to; null: the whole room. */
function useOwnTables(step: StepId) {
  const isNarrow = useNarrowing(step) !== 'none';
  const tables = useProjection(({ stage }) => (isNarrow && stage ? stage.tables : NO_TABLES));
  const seat = useProjection((projection) => projection.seat);
  return useMemo(() => (isNarrow ? tablesHere(tables, seat) : null), [isNarrow, tables, seat]);
}
