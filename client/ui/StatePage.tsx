import type { ReactNode } from 'react';
import { Motif, type MotifName } from './Motif.tsx';
import styles from './StatePage.module.css';
import { Wordmark } from './Wordmark.tsx';

interface Props {
  readonly motif?: MotifName | undefined;
  /** To the right of the wordmark: the table or the code. */
  readonly aside?: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  /** One filled button first. */
  readonly actions?: ReactNode;
  readonly footnote?: ReactNode;
}

/** A whole page for when something is not as usual: what has happened, what is safe, what to do now. */
export function StatePage({ motif, aside, title, children, actions, footnote }: Props) {
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <Wordmark />
        <span className={styles.aside}>{aside}</span>
      </header>
      {motif && (
        <div className={styles.motif}>
          <Motif name={motif} />
        </div>
      )}
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.text}>{children}</div>
      <div className={styles.actions}>
        {actions}
        {footnote && <p className={styles.footnote}>{footnote}</p>}
      </div>
    </main>
  );
}
