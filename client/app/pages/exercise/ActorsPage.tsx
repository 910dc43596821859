import { useWords } from '../../../i18n/useWords.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function ActorsPage() {
  const { names } = useWords().exercises;
  return (
    <ExerciseFrame exercise="actors">
      <h1>{names.actors}</h1>
    </ExerciseFrame>
  );
}
