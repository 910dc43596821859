import type { ReactNode } from 'react';
import { classes } from '../../../ui/classes.ts';
import styles from './OwnPromise.module.css';

interface Props {
  /** The word of the frame: it names what is within. */
  readonly frame: string;
  readonly written: boolean;
  readonly children: ReactNode;
}

/** One part of the sentence: white and sewn to the one before when something stands in it, else a hole. */
export const Part = ({ frame, written, children }: Props) => (
  <section className={classes(styles.part, written && styles.written)} aria-label={frame}>
    <h2>{frame}</h2>
    {children}
  </section>
);
