import { useMemo, useRef } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { ShapeView } from '../ShapeView.tsx';
import { Swatch } from '../Swatch.tsx';
import { useDraw } from '../useDraw.ts';
import { useGapMap } from '../useGapMap.ts';
import { useMapDay } from '../useMapDay.ts';
import { useMapNames } from '../useMapNames.ts';
import styles from './MapWall.module.css';
import { useBox } from './useBox.ts';

/** Beside the ring the hall reads the worst of them; the rest stand in the list on everybody's own screen. */
const MOST_GAPS = 5;
/** px: in so much room the ring has letters of usual size and its names beside it; they grow with the screen from there. */
const USUAL = { width: 710, height: 560 };

/** Mellanrumskartan to be seen from the back of a hall: the ring, and the worst gaps in words. Read only. */
export function MapWall() {
  const { gapMap: words, exercises } = useWords();
  const map = useGapMap();
  const names = useMapNames(map);
  const draw = useDraw(map, useMapDay());
  const part = useRef<HTMLDivElement>(null);
  const { width, height } = useBox(part);
  const text = Math.max(1, Math.min(width / USUAL.width, height / USUAL.height));
  const scene = useMemo(
    () => draw('together', { width, height, text }, null),
    [draw, width, height, text],
  );
  const gaps = map.ties.filter(({ rung }) => rung !== null && rung <= 1);
  return (
    <div className={styles.wall}>
      <div className={styles.ring} ref={part}>
        {map.actors.length > 0 && (
          <svg
            className={styles.map}
            viewBox={`0 0 ${scene.width} ${scene.height}`}
            role="img"
            aria-label={words.mapName(names.counts)}
          >
            {[...scene.ground, ...scene.items.flatMap(({ shapes }) => shapes)].map(
              (shape, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: they are drawn anew together.
                <ShapeView key={index} shape={shape} />
              ),
            )}
          </svg>
        )}
      </div>
      <section className={styles.words}>
        <h1>{exercises.names.map}</h1>
        {map.actors.length === 0 && <p>{words.empty}</p>}
        {gaps.length > 0 && (
          <>
            <h2>{words.found}</h2>
            <ul>
              {gaps.slice(0, MOST_GAPS).map((gap) => (
                <li key={gap.tie.id}>
                  <Swatch rung={gap.rung} height={56} />
                  <span>
                    <b>{names.pair(gap)}</b> {names.state(gap)}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className={styles.counts}>{names.counts}</p>
        {scene.numbered && (
          <ol className={styles.key} aria-label={words.actorList}>
            {map.actors.map(({ actor }, index) => (
              <li key={actor.id}>
                <b>{index + 1}</b> {actor.name}
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}
