import type { ReactNode } from 'react';
import { dock } from '../../ui/dock.ts';
import styles from './ArrivalFrame.module.css';

interface Props {
  readonly head: ReactNode;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children: ReactNode;
  /** What one does next, always in reach of the thumb. */
  readonly foot: ReactNode;
}

/** One thing at a time on the way in. */
export function ArrivalFrame({ head, title, lead, children, foot }: Props) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>{head}</header>
      <main className={styles.main}>
        <h1>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        {children}
      </main>
      <footer ref={dock} className={styles.foot}>
        {foot}
      </footer>
    </div>
  );
}
