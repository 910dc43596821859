import type { GapMap } from '#shared/domain/map/gapMap.ts';
import type { Target } from '#shared/domain/map/scene.ts';
import { ActorPanel } from './panel/ActorPanel.tsx';
import { findTie } from './panel/findTie.ts';
import { TiePanel } from './panel/TiePanel.tsx';
import type { MapNames } from './useMapNames.ts';

interface Props {
  readonly target: Target;
  readonly map: GapMap;
  readonly names: MapNames;
  readonly onChoose: (target: Target) => void;
  readonly onLeave: () => void;
}

/** What one has chosen on the map or in the list. */
export function Chosen({ target, map, names, onChoose, onLeave }: Props) {
  if (target.is === 'actor') {
    return (
      <ActorPanel actor={target.id} map={map} names={names} onChoose={onChoose} onLeave={onLeave} />
    );
  }
  const mapTie = findTie(map, target.id);
  return mapTie && <TiePanel mapTie={mapTie} names={names} onLeave={onLeave} />;
}
