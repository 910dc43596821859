import { GapMapView } from '../../../features/map/GapMapView.tsx';
import { ExerciseFrame } from './ExerciseFrame.tsx';
import { MapOnScreenButton } from './MapOnScreenButton.tsx';

export function MapPage() {
  return (
    <ExerciseFrame exercise="map">
      <GapMapView tools={<MapOnScreenButton />} />
    </ExerciseFrame>
  );
}
