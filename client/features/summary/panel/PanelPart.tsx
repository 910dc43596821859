import type { ReactNode } from 'react';
import styles from './PanelPart.module.css';

interface Props {
  readonly name: string;
  /** Where there is room it lies open. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** Something beside the sheet, closed where it would be in its way. */
export const PanelPart = ({ name, open, children }: Props) => (
  <details className={styles.part} open={open}>
    <summary>{name}</summary>
    {children}
  </details>
);
