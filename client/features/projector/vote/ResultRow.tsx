import { useWords } from '../../../i18n/useWords.ts';
import { Mark } from '../../../ui/Mark.tsx';
import styles from './ResultRow.module.css';
import type { TopItem } from './topCards.ts';

interface Props {
  readonly item: TopItem;
  /** The most that anything shown beside it got. */
  readonly most: number;
}

/** One stitch for each vote, and beside it the number: votes, and from how many tables. */
export function ResultRow({
  item: { column, text, lang: said, masked, votes, tables },
  most,
}: Props) {
  const { common, gapMap, projector } = useWords();
  const share = { '--n': votes, '--most': most } as React.CSSProperties;
  return (
    <li className={styles.row} data-col={column}>
      <Mark column={column} className={styles.mark} />
      <div className={styles.said}>
        <p className={styles.text} lang={masked ? undefined : said} data-long={text.length > 42}>
          {masked ? projector.masked : text}
        </p>
        <span className={styles.stitches} style={share} aria-hidden="true" />
      </div>
      <p className={styles.from}>
        <b>{gapMap.columns[column]}</b>
        {tables !== null && <span>{common.tables(tables)}</span>}
      </p>
      <p className={styles.votes}>
        <span aria-hidden="true">{votes}</span>
        <span className="sr">{projector.votes(votes)}</span>
      </p>
    </li>
  );
}
