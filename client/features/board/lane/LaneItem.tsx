import { memo } from 'react';
import { BoardCard } from '../card/BoardCard.tsx';
import { Gap } from '../drag/Gap.tsx';
import type { Cell } from '../move/placeAt.ts';
import { LaneGroup } from './LaneGroup.tsx';
import styles from './LaneList.module.css';
import type { LaneEntry } from './laneEntries.ts';

/** The parts of an entry one by one: they are the same as before when nothing of it changed. */
type Props = LaneEntry &
  Cell & {
    /** Something is about to land above it. */
    readonly gap: boolean;
    /** Cards that wait to be sent. */
    readonly pending: ReadonlySet<string>;
    /** One's own, and nobody else sees it yet. */
    readonly unshown: boolean;
  };

/** An entry of a lane. Drawn anew only when something of its own changed, not when its neighbour did. */
export const LaneItem = memo(function LaneItem(props: Props) {
  const { gap, pending, unshown, step, column, ...entry } = props;
  const { id } = entry;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the list.
    <div role="listitem" data-entry={id} className={styles.entry}>
      {gap && <Gap />}
      {entry.kind === 'card' ? (
        <BoardCard
          id={entry.id}
          card={entry.card}
          pending={pending.has(id)}
          unshown={unshown}
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
    </div>
  );
});
