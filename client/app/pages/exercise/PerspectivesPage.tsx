import { PerspectivesView } from '../../../features/perspectives/PerspectivesView.tsx';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function PerspectivesPage() {
  return (
    <ExerciseFrame exercise="perspectives">
      <PerspectivesView />
    </ExerciseFrame>
  );
}
