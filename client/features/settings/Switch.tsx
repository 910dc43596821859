import { useId } from 'react';
import styles from './Switch.module.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}

/** On or off, with what it means below. */
export function Switch({ label, hint, on, onTurn }: Props) {
  const id = useId();
  return (
    <label className={styles.switch}>
      <span>
        {label}
        <small id={id}>{hint}</small>
      </span>
      <input
        type="checkbox"
        aria-label={label}
        aria-describedby={id}
        checked={on}
        onChange={(event) => onTurn(event.target.checked)}
      />
    </label>
  );
}
