import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './SewnPair.module.css';

interface Props {
  /** `basted`: one of the two has said yes. */
  readonly seam: 'sewn' | 'basted';
  /** The two have just met: the gap closes before one's eyes. */
  readonly fresh?: boolean;
  readonly children: readonly [ReactNode, ReactNode];
}

/** Two pieces of cloth edge to edge, with the seam between them; on a phone one below the other. */
export function SewnPair({ seam, fresh = false, children }: Props) {
  const [one, other] = children;
  return (
    <div className={classes(styles.pair, styles[seam], fresh && styles.fresh)}>
      <div className={styles.piece}>{one}</div>
      <div className={styles.piece}>{other}</div>
    </div>
  );
}
