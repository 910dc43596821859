import { Strategies } from '../../../features/strategies/Strategies.tsx';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function StrategiesPage() {
  return (
    <ExerciseFrame exercise="strategies">
      <Strategies />
    </ExerciseFrame>
  );
}
