import { useWords } from '../../../i18n/useWords.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function StrategiesPage() {
  const { names } = useWords().exercises;
  return (
    <ExerciseFrame exercise="strategies">
      <h1>{names.strategies}</h1>
    </ExerciseFrame>
  );
}
