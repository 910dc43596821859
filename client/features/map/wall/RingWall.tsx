import { useMemo, useRef } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { ShapeView } from '../ShapeView.tsx';
import { useDraw } from '../useDraw.ts';
import { useGapMap } from '../useGapMap.ts';
import { useMapDay } from '../useMapDay.ts';
import { useMapNames } from '../useMapNames.ts';
import styles from './RingWall.module.css';
import { useBox } from './useBox.ts';

/** px in the picture: the least letters of the wall. The picture is enlarged to them, threads and stitches with it. */
const LEAST = 28;

/** Mellanrumskartan to be seen from the back of a hall: the ring. Read only. */
export function RingWall() {
  const { gapMap: words } = useWords();
  const map = useGapMap();
  const names = useMapNames(map);
  const draw = useDraw(map, useMapDay());
  const part = useRef<HTMLDivElement>(null);
  const { width, height, letters } = useBox(part);
  const scene = useMemo(() => {
    const enlarged = letters / LEAST;
    const space = { width: width / enlarged, height: height / enlarged, text: 1, least: LEAST };
    return draw('together', space, null);
  }, [draw, width, height, letters]);
  return (
    <div className={styles.ring} ref={part}>
      {map.actors.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <svg
          className={styles.map}
          viewBox={`0 0 ${scene.width} ${scene.height}`}
          role="img"
          aria-label={words.mapName(names.counts)}
        >
          {[...scene.ground, ...scene.items.flatMap(({ shapes }) => shapes)].map((shape, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are drawn anew together.
            <ShapeView key={index} shape={shape} />
          ))}
        </svg>
      )}
    </div>
  );
}
