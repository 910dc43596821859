import { Stakeholders } from '../../../features/stakeholders/Stakeholders.tsx';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function StakeholdersPage() {
  return (
    <ExerciseFrame exercise="stakeholders">
      <Stakeholders />
    </ExerciseFrame>
  );
}
