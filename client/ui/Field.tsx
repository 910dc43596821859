import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import { StateLine } from './StateLine.tsx';

/** What the control inside a field must carry, so that label, hint and error belong to it. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and the one next step. Said aloud when it appears. */
  readonly error?: ReactNode;
  readonly labelClassName?: string | undefined;
  readonly className?: string | undefined;
  readonly children: (control: FieldControl) => ReactNode;
}

export function Field({ label, hint, error, labelClassName, className, children }: Props) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : null;
  const errorId = error ? `${id}-error` : null;
  return (
    <div className={classes(styles.field, className)}>
      <label className={classes(styles.label, labelClassName)} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': [errorId, hintId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      <div aria-live="polite" className={styles.error}>
        {errorId && (
          <StateLine tone="danger" icon="octagon" id={errorId}>
            {error}
          </StateLine>
        )}
      </div>
      {hintId && (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
