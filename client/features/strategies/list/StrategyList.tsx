import { useState } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { useSeat } from '../../../state/useSeat.ts';
import { PrintButton } from '../../../ui/PrintButton.tsx';
import { FILTERS, type Filter, passes, type StrategyRow } from '../overview.ts';
import { StrategyLine } from './StrategyLine.tsx';
import styles from './StrategyList.module.css';

interface Props {
  readonly rows: readonly StrategyRow[];
  /** The one whose form is open. */
  readonly open: string | null;
}

/** All strategies of the day, the verb first, or those of one kind. */
export function StrategyList({ rows, open }: Props) {
  const words = useWords().strategies;
  const [{ table }] = useSeat();
  const [filter, setFilter] = useState<Filter>('all');
  const shown = rows.filter((row) => passes(row, filter, table));
  const offered = FILTERS.filter((one) => one !== 'ours' || table !== null);
  if (rows.length === 0) return <p className={styles.none}>{words.noneYet}</p>;
  return (
    <section aria-label={words.list} className={styles.section}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame. */}
      <div role="group" aria-label={words.show} className={styles.filters}>
        {offered.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.filter}
            aria-pressed={one === filter}
            onClick={() => setFilter(one)}
          >
            {words.filters[one](rows.filter((row) => passes(row, one, table)).length)}
          </button>
        ))}
        <PrintButton label={words.print} />
      </div>
      <div className={styles.heads} aria-hidden="true">
        <span />
        <span>{words.heads.strategy}</span>
        <span>{words.heads.owner}</span>
        <span>{words.heads.nextStep}</span>
        <span>{words.heads.status}</span>
      </div>
      {shown.length === 0 && <p className={styles.none}>{words.noneHere}</p>}
      <ul className={styles.rows}>
        {shown.map((row) => (
          <li key={row.card.id}>
            <StrategyLine row={row} isOpen={row.card.id === open} />
          </li>
        ))}
      </ul>
    </section>
  );
}
