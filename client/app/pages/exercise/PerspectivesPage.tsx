import { useWords } from '../../../i18n/useWords.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function PerspectivesPage() {
  const { names } = useWords().exercises;
  return (
    <ExerciseFrame exercise="perspectives">
      <h1>{names.perspectives}</h1>
    </ExerciseFrame>
  );
}
