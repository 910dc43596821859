import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import styles from './OptionButton.module.css';

interface Props extends ComponentProps<'button'> {
  readonly pressed: boolean;
  /** A mark beside what is chosen, where several may be. */
  readonly marked?: boolean;
}

/** One of a few, pressed or not: what it says holds at once. */
export function OptionButton({ pressed, marked = false, className, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-pressed={pressed}
      className={classes(styles.option, className)}
    >
      {marked && pressed && <Icon name="check" />}
      {children}
    </button>
  );
}
