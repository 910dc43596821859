import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './RadioOption.module.css';

interface Props {
  /** What the options of one choice have in common. */
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  /** Where nothing need be chosen: pressed again, or with the space bar or Delete, it is taken away. */
  readonly onClear?: (() => void) | undefined;
  /** When what it says is in another language than the page. */
  readonly lang?: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** One of several, of which one is chosen: a surface as large as a finger around a real radio button. */
export function RadioOption({
  name,
  checked,
  onChoose,
  onClear,
  lang,
  className,
  children,
}: Props) {
  return (
    <label className={classes(styles.option, className)} lang={lang}>
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={onChoose}
        onClick={() => checked && onClear?.()}
        onKeyDown={(event) => {
          if (!checked || !onClear || !CLEARING.has(event.key)) return;
          event.preventDefault();
          onClear();
        }}
      />
      {children}
    </label>
  );
}

/** A browser makes no click of the space bar on what is chosen already. */
const CLEARING = new Set([' ', 'Delete', 'Backspace']);
