import type { ReactNode } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../i18n/useWords.ts';
import styles from './Created.module.css';
import type { DayLinks } from './dayLinks.ts';
import { SharePanel } from './SharePanel.tsx';

interface Props {
  readonly day: Pick<Stage, 'title' | 'date' | 'deleteOn' | 'tables'>;
  readonly links: DayLinks;
  /** The way on, once the links are safe. */
  readonly onward: ReactNode;
}

/** Right after a day was made: the links, before anything else can happen to them. */
export function Created({ day, links, onward }: Props) {
  const { organise } = useWords();
  return (
    <>
      <h1>{organise.createdTitle}</h1>
      <p className={styles.lead}>{day.title}</p>
      <p className={styles.text}>{organise.createdText}</p>
      <SharePanel day={day} links={links} />
      <div className={styles.onward}>{onward}</div>
    </>
  );
}
