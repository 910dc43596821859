import { ActorsView } from '../../../features/actors/ActorsView.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';
import styles from './ExerciseLead.module.css';

export function ActorsPage() {
  const { actors, exercises } = useWords();
  return (
    <ExerciseFrame exercise="actors">
      <h1>{exercises.names.actors}</h1>
      <p className={styles.lead}>{actors.lead}</p>
      <ActorsView />
    </ExerciseFrame>
  );
}
