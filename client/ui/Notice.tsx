import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.tsx';
import styles from './Notice.module.css';

interface Props extends Omit<ComponentProps<'div'>, 'title'> {
  readonly tone?: 'plain' | 'warn' | 'danger' | 'ink';
  readonly icon: IconName;
  readonly title?: ReactNode;
  /** A small Button; on ink it takes `onInk`. */
  readonly action?: ReactNode;
}

/** A row within the page: what has happened, what is safe and one thing to do. */
export function Notice({ tone = 'plain', icon, title, action, className, ...props }: Props) {
  const { children, ...rest } = props;
  return (
    <div
      {...rest}
      className={classes(
        styles.notice,
        styles[tone],
        title !== undefined && styles.titled,
        className,
      )}
    >
      <Icon name={icon} className={styles.icon} />
      <div className={styles.text}>
        {title && <b>{title}</b>}
        {children}
      </div>
      {action}
    </div>
  );
}
