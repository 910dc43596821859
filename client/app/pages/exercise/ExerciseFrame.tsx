import type { ReactNode } from 'react';
import type { Exercise } from '#shared/domain/exercises.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import { isLockedFor } from '../../../sync/mayWrite.ts';
import { SkipLink } from '../../../ui/SkipLink.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import { DraftProvider } from '../../../writing/draft/DraftProvider.tsx';
import styles from './ExerciseFrame.module.css';
import { ExerciseHead } from './ExerciseHead.tsx';

interface Props {
  readonly exercise: Exercise;
  /** Begins with the page's one `h1`. */
  readonly children: ReactNode;
}

const CONTENT = 'content';

/** A page beside the board: whose day it is, the way back and to the other exercises, and one thing to do. */
export function ExerciseFrame({ exercise, children }: Props) {
  const { board, exercises } = useWords();
  const { role } = useSession();
  const locked = useStage((stage) => isLockedFor(role, stage)) ?? false;
  return (
    <DraftProvider>
      <div className={styles.page}>
        <SkipLink to={CONTENT}>{exercises.skip}</SkipLink>
        <ExerciseHead exercise={exercise} />
        <main id={CONTENT} tabIndex={-1} className={styles.main}>
          <div aria-live="polite" className={styles.locked}>
            {locked && <StateLine icon="lock">{board.lockedText}</StateLine>}
          </div>
          {children}
        </main>
      </div>
    </DraftProvider>
  );
}
