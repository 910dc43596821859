import { useWords } from '../../../i18n/useWords.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function VisitsPage() {
  const { names } = useWords().exercises;
  return (
    <ExerciseFrame exercise="visits">
      <h1>{names.visits}</h1>
    </ExerciseFrame>
  );
}
