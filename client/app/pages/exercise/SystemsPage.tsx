import { useWords } from '../../../i18n/useWords.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function SystemsPage() {
  const { names } = useWords().exercises;
  return (
    <ExerciseFrame exercise="systems">
      <h1>{names.systems}</h1>
    </ExerciseFrame>
  );
}
