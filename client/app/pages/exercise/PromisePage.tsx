import { PromiseExercise } from '../../../features/promise/PromiseExercise.tsx';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export const PromisePage = () => (
  <ExerciseFrame exercise="promise">
    <PromiseExercise />
  </ExerciseFrame>
);
