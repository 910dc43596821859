import { CaseView } from '../../../features/case/CaseView.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function CasePage() {
  const { names } = useWords().exercises;
  return (
    <ExerciseFrame exercise="case">
      <h1>{names.case}</h1>
      <CaseView />
    </ExerciseFrame>
  );
}
