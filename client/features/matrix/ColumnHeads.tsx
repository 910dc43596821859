import { COLUMN_NAMES, type ColumnId } from '#shared/domain/columns.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { Mark } from '../../ui/Mark.tsx';
import styles from './Matrix.module.css';

interface Props {
  readonly sums: readonly {
    readonly column: ColumnId;
    readonly total: number;
    readonly found: number;
  }[];
  readonly filtering: boolean;
}

/** Name and number of each column. */
export function ColumnHeads({ sums, filtering }: Props) {
  const words = useWords().matrix;
  const lang = useLang();
  return (
    <ul className={styles.heads}>
      {sums.map(({ column, total, found }) => (
        <li key={column} data-col={column} className={styles.head}>
          <Mark column={column} />
          <span className={styles.name}>{COLUMN_NAMES[column][lang]}</span>
          <span className={styles.sum}>
            {found}
            {filtering && <small> {words.of(total)}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
