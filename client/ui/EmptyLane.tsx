import type { ReactNode } from 'react';
import styles from './EmptyLane.module.css';

interface Props {
  readonly title: string;
  readonly text?: string | undefined;
  readonly action?: ReactNode;
}

/** Nothing yet: a row of holes, and what belongs there. */
export function EmptyLane({ title, text, action }: Props) {
  return (
    <div className={styles.empty}>
      <div className={styles.holes} />
      <p className={styles.title}>{title}</p>
      {text && <p className={styles.text}>{text}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
