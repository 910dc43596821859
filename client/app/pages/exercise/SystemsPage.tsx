import { SystemsView } from '../../../features/systems/SystemsView.tsx';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function SystemsPage() {
  return (
    <ExerciseFrame exercise="systems">
      <SystemsView />
    </ExerciseFrame>
  );
}
