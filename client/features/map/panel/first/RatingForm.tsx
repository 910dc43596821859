import { useState } from 'react';
import type { ActorId } from '#shared/domain/ids.ts';
import { RUNGS, type Rung } from '#shared/domain/ladder.ts';
import type { Tie } from '#shared/domain/ties.ts';
import { useWords } from '../../../../i18n/useWords.ts';
import { Button } from '../../../../ui/Button.tsx';
import type { MapNames } from '../../useMapNames.ts';
import styles from '../Panel.module.css';
import { RungSteps } from '../RungSteps.tsx';

interface Props {
  readonly tie: Tie;
  readonly names: MapNames;
  readonly onHandIn: (rungOf: ReadonlyMap<ActorId, Rung>) => void;
}

/** One's own view of either end, or of one of them. */
export function RatingForm({ tie, names, onHandIn }: Props) {
  const { gapMap, firstRating: words } = useWords();
  const [rungOf, choose] = useState<ReadonlyMap<ActorId, Rung>>(new Map());
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (rungOf.size > 0) onHandIn(rungOf);
      }}
    >
      {names.endsOf(tie).map((end) => (
        <fieldset key={end} className={styles.side}>
          <legend>{gapMap.says(names.actor(end))}</legend>
          <RungSteps
            rungs={RUNGS}
            chosen={rungOf.get(end) ?? null}
            onChoose={(rung) => choose(new Map(rungOf).set(end, rung))}
          />
        </fieldset>
      ))}
      <Button type="submit" className={styles.start} disabled={rungOf.size === 0}>
        {words.handIn}
      </Button>
    </form>
  );
}
