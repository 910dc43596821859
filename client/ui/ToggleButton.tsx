import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import styles from './ToggleButton.module.css';

interface Props extends Omit<ComponentProps<'button'>, 'aria-pressed' | 'type'> {
  readonly pressed: boolean;
}

/** One of a few that each hold or do not: a press says so, another takes it back. */
export function ToggleButton({ pressed, className, children, ...rest }: Props) {
  return (
    <button
      {...rest}
      type="button"
      aria-pressed={pressed}
      className={classes(styles.toggle, className)}
    >
      {pressed && <Icon name="check" />}
      {children}
    </button>
  );
}
