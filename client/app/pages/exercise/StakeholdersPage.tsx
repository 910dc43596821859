import { useWords } from '../../../i18n/useWords.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function StakeholdersPage() {
  const { names } = useWords().exercises;
  return (
    <ExerciseFrame exercise="stakeholders">
      <h1>{names.stakeholders}</h1>
    </ExerciseFrame>
  );
}
