import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.tsx';
import styles from './StateLine.module.css';

interface Props extends ComponentProps<'span'> {
  readonly icon?: IconName | undefined;
  readonly tone?: 'plain' | 'danger' | 'warn' | 'ok';
  /** `large` is for a question asked beside the field one writes in. */
  readonly size?: 'small' | 'large';
}

/** One short line that says how something is: icon, text and tone together. */
export function StateLine(props: Props) {
  const { icon, tone = 'plain', size = 'small', className, children, ...rest } = props;
  return (
    <span {...rest} className={classes(styles.state, styles[tone], styles[size], className)}>
      {icon && <Icon name={icon} className={styles.icon} />}
      <span>{children}</span>
    </span>
  );
}
