import { useWords } from '../../../i18n/useWords.ts';
import { Swatch } from '../Swatch.tsx';
import { useGapMap } from '../useGapMap.ts';
import { useMapNames } from '../useMapNames.ts';
import styles from './GapsWall.module.css';

/** So many find room at most; the rest stand in the list on everybody's own screen. */
const MOST_GAPS = 12;
/** Below each other, each on a line of its own. */
const FEW = 5;

/** The worst gaps in words, to be read from the back of a hall. */
export function GapsWall() {
  const { gapMap: words } = useWords();
  const map = useGapMap();
  const names = useMapNames(map);
  const gaps = map.ties.filter(({ rung }) => rung !== null && rung <= 1);
  return (
    <section className={styles.words}>
      {gaps.length > 0 && (
        <>
          <h2>{words.found}</h2>
          <ul data-few={gaps.length <= FEW}>
            {gaps.slice(0, MOST_GAPS).map((gap) => (
              <li key={gap.tie.id}>
                <Swatch rung={gap.rung} className={styles.swatch} />
                <span>
                  <b>{names.pair(gap)}</b> {names.state(gap)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.counts}>{map.actors.length > 0 ? names.counts : words.empty}</p>
    </section>
  );
}
