import { useWords } from '../../../i18n/useWords.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function MapPage() {
  const { names } = useWords().exercises;
  return (
    <ExerciseFrame exercise="map">
      <h1>{names.map}</h1>
    </ExerciseFrame>
  );
}
