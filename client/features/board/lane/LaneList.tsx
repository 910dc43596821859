import { memo, useLayoutEffect } from 'react';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { BoardCard } from '../card/BoardCard.tsx';
import { Gap } from '../drag/Gap.tsx';
import { useScreen, useScreenActions } from '../screen/screenContext.ts';
import { LaneGroup } from './LaneGroup.tsx';
import styles from './LaneList.module.css';
import { cardsOf, type LaneEntry } from './laneEntries.ts';
import { usePending } from './usePending.ts';

interface Props {
  readonly entries: readonly LaneEntry[];
  readonly step: StepId;
  readonly column: ColumnId;
}

/** The entries of a lane, and the gap that opens where something is about to land. */
export const LaneList = memo(function LaneList({ entries, step, column }: Props) {
  const screen = useScreenActions();
  const folded = useScreen((state) => state.folded);
  // One card of each lane can be reached with Tab: the one where somebody was, else the first.
  useLayoutEffect(() => {
    const cards = cardsOf(entries, folded);
    const stop = screen.state.getState().tabStops[column];
    if (stop === null || !cards.includes(stop)) screen.stopAt(column, cards[0] ?? null);
  }, [entries, folded, column, screen]);
  const pending = usePending();
  const gapAbove = useScreen(({ drag }) =>
    drag?.target?.kind === 'between' && drag.target.column === column
      ? (drag.target.before ?? LAST)
      : null,
  );
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.id} data-entry={entry.id} className={styles.entry}>
          {gapAbove === entry.id && <Gap />}
          {entry.kind === 'card' ? (
            <BoardCard
              id={entry.id}
              card={entry.card}
              pending={pending.has(entry.id)}
              step={step}
              column={column}
            />
          ) : (
            <LaneGroup
              id={entry.id}
              cards={entry.cards}
              pending={pending}
              step={step}
              column={column}
            />
          )}
        </li>
      ))}
      {gapAbove === LAST && (
        <li className={styles.entry}>
          <Gap />
        </li>
      )}
    </ol>
  );
});

const LAST = 'last';
