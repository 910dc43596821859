import type { ReactNode } from 'react';
import { useId } from 'react';
import { classes } from './classes.ts';
import styles from './TapChoice.module.css';

interface Option<Value> {
  readonly value: Value;
  readonly name: ReactNode;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  /** null: what was chosen is pressed away again. */
  readonly onChoose: (value: Value | null) => void;
  readonly disabled?: boolean;
  /** As many columns as there is room for, each equally wide; left out: each as wide as its word. */
  readonly even?: boolean;
}

/** A few choices, one press each, of which one or none holds. */
export function TapChoice<Value extends string>(props: Props<Value>) {
  const { label, options, value, onChoose, disabled, even } = props;
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend outside the grid.
    <div role="group" aria-labelledby={id} className={styles.choice}>
      <p id={id} className={styles.label}>
        {label}
      </p>
      <div className={classes(styles.options, even && styles.even)}>
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            className={styles.option}
            aria-pressed={option.value === value}
            disabled={disabled}
            onClick={() => onChoose(option.value === value ? null : option.value)}
          >
            {option.name}
          </button>
        ))}
      </div>
    </div>
  );
}
