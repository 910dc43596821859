import type { GapMap } from '#shared/domain/map/gapMap.ts';
import { legendScene } from '#shared/domain/map/legendScene.ts';
import { svgFile } from '#shared/domain/map/svgFile.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { capitalised } from './capitalised.ts';
import type { Draw, Logic } from './useDraw.ts';
import type { MapDay } from './useMapDay.ts';
import type { MapNames } from './useMapNames.ts';
import { useRungName } from './useRungName.ts';

interface Drawn {
  readonly map: GapMap;
  readonly names: MapNames;
  readonly draw: Draw;
  readonly day: Pick<MapDay, 'title' | 'ladder'>;
}

/** As on a large screen, whatever this one is. px */
const SPACE = { width: 1100, height: 780, text: 1 };

/** Draws the map as a file of its own: its colours, its legend, and the gaps in words. */
export function useMapFile({ map, names, draw, day }: Drawn): (logic: Logic) => string {
  const { exercises } = useWords();
  const lang = useLang();
  const rungName = useRungName(day.ladder);
  return (logic) => {
    const legend = legendScene(SPACE.width, (rung) => capitalised(rungName(rung)));
    const gaps = map.ties.filter(({ rung }) => rung !== null && rung <= 1);
    return svgFile(draw(logic, SPACE, null), legend, {
      title: [exercises.names.map, day.title].filter(Boolean).join(', '),
      counts: names.counts,
      description: gaps.map((gap) => `${names.pair(gap)}: ${names.state(gap)}`).join('. '),
      lang,
    });
  };
}
