import { useRef } from 'react';
import { countCards } from '#shared/board/cells.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { useCell } from '../../../state/useCells.ts';
import type { Cell } from '../move/placeAt.ts';
import { useScreen } from '../screen/screenContext.ts';
import { type LaneEntry, laneEntries, sameEntries } from './laneEntries.ts';

interface ShownLane {
  readonly entries: readonly LaneEntry[];
  /** All cards of the cell, those that wait too. */
  readonly count: number;
  readonly waiting: readonly CardId[];
}

/** What a lane lists. The list keeps its identity for as long as the same things lie in the same order. */
export function useLaneEntries({ step, column }: Cell): ShownLane {
  const items = useCell(step, column);
  const waiting = useScreen((state) => state.waiting);
  const open = useScreen((state) =>
    state.open?.step === step && state.open.column === column ? state.open : null,
  );
  const kept = useRef<readonly LaneEntry[]>([]);
  const entries = laneEntries(items, waiting, open);
  if (!sameEntries(kept.current, entries)) kept.current = entries;
  const held = items.flatMap((item) =>
    item.kind === 'card' && waiting.has(item.card.id) ? [item.card.id] : [],
  );
  return { entries: kept.current, count: countCards(items), waiting: held };
}
