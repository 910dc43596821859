import { useId } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Stepper.module.css';

interface Props {
  readonly label: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** − n +, for a number that one changes by a step or two. */
export function Stepper({ label, lessLabel, moreLabel, value, min, max, onChange }: Props) {
  const id = useId();
  return (
    <fieldset className={styles.stepper}>
      <legend className={styles.label} id={id}>
        {label}
      </legend>
      <div className={styles.row}>
        <button
          type="button"
          aria-label={lessLabel}
          disabled={value <= min}
          onClick={() => onChange(value - 1)}
        >
          <Icon name="minus" />
        </button>
        <output aria-labelledby={id}>{value}</output>
        <button
          type="button"
          aria-label={moreLabel}
          disabled={value >= max}
          onClick={() => onChange(value + 1)}
        >
          <Icon name="plus" />
        </button>
      </div>
    </fieldset>
  );
}
