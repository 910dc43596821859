import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { type ButtonLook, buttonClass } from './buttonClass.ts';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.tsx';

interface Props extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'>, ButtonLook {
  readonly icon: IconName;
  /** What the button does, in words: it has no other text. */
  readonly label: string;
}

export function IconButton(props: Props) {
  const { variant = 'bare', size, onInk, icon, label, className, ...rest } = props;
  const look = buttonClass({ variant, size, onInk }, classes(styles.iconOnly, className));
  return (
    <button type="button" {...rest} className={look} aria-label={label}>
      <Icon name={icon} />
    </button>
  );
}
