import { memo } from 'react';
import type { CardId } from '#shared/domain/ids.ts';
import type { Cell } from '../move/placeAt.ts';
import { LaneItem } from './LaneItem.tsx';
import styles from './LaneList.module.css';
import type { Stretch } from './stretches.ts';

interface Props extends Cell {
  readonly stretch: Stretch;
  /** The entry that something is about to land above, when it is one of these. */
  readonly gapAbove: string | null;
  /** Cards that wait to be sent. */
  readonly pending: ReadonlySet<string>;
  /** One's own that nobody else sees yet. */
  readonly unshown: ReadonlyMap<CardId, unknown>;
}

/** Some entries of a lane. A change elsewhere in the lane is not even looked for here. */
export const LaneStretch = memo(function LaneStretch(props: Props) {
  const { stretch, gapAbove, pending, unshown, step, column } = props;
  return (
    <div role="none" data-stretch className={styles.stretch}>
      {stretch.entries.map((entry) => (
        <LaneItem
          key={entry.id}
          {...entry}
          gap={gapAbove === entry.id}
          pending={pending}
          unshown={entry.kind === 'card' && unshown.has(entry.id)}
          step={step}
          column={column}
        />
      ))}
    </div>
  );
});
