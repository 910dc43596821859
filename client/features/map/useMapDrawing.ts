import { useMemo } from 'react';
import { gapMap } from '#shared/domain/map/gapMap.ts';
import { mapMaterialOf } from '#shared/summary/mapMaterialOf.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import { type Draw, useDraw } from './useDraw.ts';
import { useGapMap } from './useGapMap.ts';
import { useMapDay } from './useMapDay.ts';
import { useMapFile } from './useMapFile.ts';
import { useMapNames } from './useMapNames.ts';

/** The gap map for whoever shows it elsewhere than on its own page. */
export interface MapDrawing {
  /** null while there is nobody on it. */
  readonly draw: Draw | null;
  /** As a file of its own; null while there is nothing to draw. */
  readonly file: (() => string) | null;
}

/** The map of this board. */
export function useMapDrawing(): MapDrawing {
  return useDrawing(useGapMap(), useMapDay());
}

/** The map as a summary tells it: of one that was kept, as it was then. */
export function useKeptDrawing(summary: Summary): MapDrawing {
  const map = useMemo(() => gapMap(mapMaterialOf(summary)), [summary]);
  const { title, ladder, theCase } = summary;
  return useDrawing(map, { title, ladder, caseText: theCase.text });
}

function useDrawing(
  map: ReturnType<typeof useGapMap>,
  day: ReturnType<typeof useMapDay>,
): MapDrawing {
  const draw = useDraw(map, day);
  const drawn = useMapFile({ map, names: useMapNames(map, day.ladder), draw, day });
  const { length } = map.actors;
  return { draw: length > 0 ? draw : null, file: length > 1 ? () => drawn('together') : null };
}
