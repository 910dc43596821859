import type { ReactNode } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { Wordmark } from '../../ui/Wordmark.tsx';
import styles from './Welcome.module.css';

interface Props {
  readonly stage: Pick<Stage, 'title' | 'date' | 'organiser'>;
  readonly startHref: string;
  /** To the right of the wordmark: settings. */
  readonly aside: ReactNode;
  /** Below the title: where the room is, when the day has begun. */
  readonly now: ReactNode;
  readonly children: ReactNode;
}

/** The day one is about to enter, above the form. */
export function Welcome({ stage, startHref, aside, now, children }: Props) {
  const { start } = useWords();
  const format = useFormats();
  const when = stage.date && capital(format.weekday(stage.date));
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Wordmark href={startHref} label={start.toStart} />
        {aside}
      </header>
      <main className={styles.main}>
        <div className={styles.day}>
          <p>{[when, stage.organiser].filter(Boolean).join(', ')}</p>
          <h1>{stage.title}</h1>
          {now}
        </div>
        {children}
      </main>
    </div>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
