import { useId } from 'react';
import type { Rung } from '#shared/domain/ladder.ts';
import { RadioOption } from '../../../ui/RadioOption.tsx';
import { capitalised } from '../capitalised.ts';
import { Swatch } from '../Swatch.tsx';
import { useRungName } from '../useRungName.ts';
import styles from './Panel.module.css';

interface Props {
  readonly rungs: readonly Rung[];
  readonly chosen: Rung | null;
  readonly onChoose: (rung: Rung) => void;
}

/** The ladder to choose from: each rung as its seam and its word. */
export function RungSteps({ rungs, chosen, onChoose }: Props) {
  const name = useId();
  const rungName = useRungName();
  return (
    <div className={styles.steps}>
      {rungs.map((rung) => (
        <RadioOption
          key={rung}
          name={name}
          checked={chosen === rung}
          onChoose={() => onChoose(rung)}
          className={styles.step}
        >
          <Swatch rung={rung} width={72} height={30} />
          {capitalised(rungName(rung))}
        </RadioOption>
      ))}
    </div>
  );
}
