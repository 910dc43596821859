import { memo, useLayoutEffect } from 'react';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { Gap } from '../drag/Gap.tsx';
import { useScreen, useScreenActions } from '../screen/screenContext.ts';
import styles from './LaneList.module.css';
import { LaneStretch } from './LaneStretch.tsx';
import { cardsOf, type LaneEntry, listsCard } from './laneEntries.ts';
import { usePending } from './usePending.ts';
import { useStretches } from './useStretches.ts';

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
    const stop = screen.state.getState().tabStops[column];
    if (stop !== null && listsCard(entries, folded, stop)) return;
    screen.stopAt(column, cardsOf(entries, folded)[0] ?? null);
  }, [entries, folded, column, screen]);
  const pending = usePending();
  const unshown = useProjection((projection) => projection.unshown);
  const stretches = useStretches(
    entries,
    useScreen(({ focus, reveal }) => focus ?? reveal),
  );
  const gapAbove = useScreen(({ drag }) =>
    drag?.target?.kind === 'between' && drag.target.column === column
      ? (drag.target.before ?? LAST)
      : null,
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list cannot hold stretches of its items, a role can.
    <div role="list" className={styles.list}>
      {stretches.map((stretch) => (
        <LaneStretch
          key={stretch.key}
          stretch={stretch}
          gapAbove={stretch.entries.some(({ id }) => id === gapAbove) ? gapAbove : null}
          pending={pending}
          unshown={unshown}
          step={step}
          column={column}
        />
      ))}
      {gapAbove === LAST && (
        <div className={styles.entry}>
          <Gap />
        </div>
      )}
    </div>
  );
});

const LAST = 'last';
