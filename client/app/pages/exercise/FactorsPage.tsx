import { useWords } from '../../../i18n/useWords.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function FactorsPage() {
  const { names } = useWords().exercises;
  return (
    <ExerciseFrame exercise="factors">
      <h1>{names.factors}</h1>
    </ExerciseFrame>
  );
}
