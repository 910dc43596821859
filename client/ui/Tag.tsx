import type { ReactNode } from 'react';
import styles from './Tag.module.css';

interface Props {
  readonly children: ReactNode;
}

/** An actor on a card: a woven label with stitches at its ends. */
export function Tag({ children }: Props) {
  return <span className={styles.tag}>{children}</span>;
}
