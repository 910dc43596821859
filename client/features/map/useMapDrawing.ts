import { useDraw } from './useDraw.ts';
import { useGapMap } from './useGapMap.ts';
import { useMapFile } from './useMapFile.ts';
import { useMapNames } from './useMapNames.ts';

/** Draws the gap map for whoever shows it elsewhere than on its own page; null while there is nothing to draw. */
export function useMapDrawing(): (() => string) | null {
  const map = useGapMap();
  const drawn = useMapFile({ map, names: useMapNames(map), draw: useDraw(map) });
  return map.actors.length > 1 ? () => drawn('together') : null;
}
