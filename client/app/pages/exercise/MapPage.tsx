import { GapMapView } from '../../../features/map/GapMapView.tsx';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function MapPage() {
  return (
    <ExerciseFrame exercise="map">
      <GapMapView />
    </ExerciseFrame>
  );
}
