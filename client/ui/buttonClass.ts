import styles from './Button.module.css';
import { classes } from './classes.ts';

export interface ButtonLook {
  /** One `ink` button on a screen: the most important thing to do. */
  readonly variant?: 'ink' | 'line' | 'bare' | 'danger' | undefined;
  readonly size?: 'normal' | 'small' | undefined;
  /** On a surface of ink the colours change places. */
  readonly onInk?: boolean | undefined;
}

export const buttonClass = (look: ButtonLook, className?: string): string =>
  classes(
    styles.button,
    styles[look.variant ?? 'ink'],
    look.size === 'small' && styles.small,
    look.onInk && styles.onInk,
    className,
  );
