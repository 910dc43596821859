import { FollowUp } from '../../../features/followUp/FollowUp.tsx';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function FollowUpPage() {
  return (
    <ExerciseFrame exercise="followUp">
      <FollowUp />
    </ExerciseFrame>
  );
}
