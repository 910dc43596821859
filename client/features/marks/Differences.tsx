import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../i18n/useWords.ts';
import { DifferenceItem } from './DifferenceItem.tsx';
import styles from './Differences.module.css';
import { type Difference, inReadingOrder } from './findDifferences.ts';
import type { Mending } from './useMending.ts';

interface Props {
  /** What differs now. */
  readonly live: readonly Difference[];
  readonly mending: Mending;
  readonly tables: Stage['tables'];
}

/** What is other than it was, one at a time, and the way back for each. What has been brought back stays in its place. */
export function Differences({ live, mending, tables }: Props) {
  const { marks } = useWords();
  const open = live.filter(({ key }) => !mending.mended.has(key));
  const all = inReadingOrder([...open, ...mending.mended.values()]);
  return (
    <aside className={styles.side} aria-label={marks.differences}>
      <h2>{marks.differences}</h2>
      <p className={styles.sum}>{useSum(live)}</p>
      <ul className={styles.list}>
        {all.map((difference, index) => (
          <DifferenceItem
            key={difference.key}
            difference={difference}
            mending={mending}
            isDue={live.some(({ key }) => key === difference.key)}
            isFirst={index === 0}
            table={tables.find(({ id }) => id === difference.card.table)?.name ?? null}
          />
        ))}
      </ul>
      <p className={styles.note}>{marks.note}</p>
    </aside>
  );
}

/** `Tre kort är borta, en text är en annan.` */
function useSum(live: readonly Difference[]): string {
  const { marks } = useWords();
  const gone = live.filter(({ kind }) => kind === 'gone').length;
  const changed = live.length - gone;
  if (live.length === 0) return marks.same;
  if (gone === 0) return `${marks.onlyChanged(changed)}.`;
  return `${[marks.gone(gone), ...(changed > 0 ? [marks.changed(changed)] : [])].join(', ')}.`;
}
