import type { ReactNode } from 'react';
import { Mark } from '../../../ui/Mark.tsx';
import styles from './Open.module.css';

/** What is lacking: a notch and a word. Never an error. */
export const Open = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles.open}>
    <Mark column="needs" />
    <span>{children}</span>
  </span>
);
