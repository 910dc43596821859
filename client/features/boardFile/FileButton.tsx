import { type ChangeEvent, useId } from 'react';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './BoardFile.module.css';

interface Props {
  readonly label: string;
  readonly describedBy?: string;
  readonly disabled: boolean;
  readonly onChoose: (file: File) => void;
}

/** A button that asks for one of our files. The field itself keeps its place in the order of focus. */
export function FileButton({ label, describedBy, disabled, onChoose }: Props) {
  const field = useId();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    onChoose(file);
    // Choosing the same file again is a new try.
    event.target.value = '';
  };
  return (
    <span>
      <input
        id={field}
        className={styles.input}
        type="file"
        accept=".mellanrum"
        aria-describedby={describedBy}
        disabled={disabled}
        onChange={choose}
      />
      <label htmlFor={field} className={buttonClass({ variant: 'line' })}>
        <Icon name="upload" />
        {label}
      </label>
    </span>
  );
}
