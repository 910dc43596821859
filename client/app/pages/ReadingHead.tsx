import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { useSession } from '../../state/useSession.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DayTitle } from '../../ui/DayTitle.tsx';
import { Wordmark } from '../../ui/Wordmark.tsx';
import styles from './ReadingHead.module.css';

interface Props {
  /** Of the day. */
  readonly title: string;
  readonly actions: ReactNode;
}

/** The head of a page where the board is read as a whole: which day, the way back, what to do with it. */
export function ReadingHead({ title, actions }: Props) {
  const { workshop } = useSession();
  const { start, matrix } = useWords();
  return (
    <header className={styles.head}>
      <Wordmark href={pathTo.start()} label={start.toStart} />
      <DayTitle className={styles.title}>{title}</DayTitle>
      <div className={styles.actions}>
        <ButtonLink href={pathTo.board(workshop)} variant="bare" size="small" icon="previous">
          {matrix.toBoard}
        </ButtonLink>
        {actions}
      </div>
    </header>
  );
}
