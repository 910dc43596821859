import { useWords } from '../../i18n/useWords.ts';
import styles from './Results.module.css';
import type { TableLines } from './tableLines.ts';

interface Props {
  readonly lines: TableLines;
}

/** As the dots, for those who read or hear figures. */
export function ResultTable({ lines: { heads, lines } }: Props) {
  const { factors } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it is scrolled with the keys.
    <section className={styles.scroll} aria-label={factors.result.table} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, factor, moment, spread, answers, mean }) => (
            <tr key={id}>
              <th scope="row">{factor}</th>
              <td>{moment}</td>
              {spread.map((count, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is the rating.
                <td key={index}>{count || '–'}</td>
              ))}
              <td>{answers}</td>
              <td>{mean || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
