import type { ReactNode } from 'react';
import type { Exercise } from '#shared/domain/exercises.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { SkipLink } from '../../../ui/SkipLink.tsx';
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
  const { skip } = useWords().exercises;
  return (
    <DraftProvider>
      <div className={styles.page}>
        <SkipLink to={CONTENT}>{skip}</SkipLink>
        <ExerciseHead exercise={exercise} />
        <main id={CONTENT} tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
    </DraftProvider>
  );
}
