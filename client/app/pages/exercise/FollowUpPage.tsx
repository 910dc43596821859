import { useWords } from '../../../i18n/useWords.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function FollowUpPage() {
  const { names } = useWords().exercises;
  return (
    <ExerciseFrame exercise="followUp">
      <h1>{names.followUp}</h1>
    </ExerciseFrame>
  );
}
