import type { Lang } from '#shared/domain/lang.ts';
import { SUMMARY_WORDS } from '#shared/summary/words/words.ts';
import { classes } from '../../../ui/classes.ts';
import { inOrder } from '../sheet/inOrder.ts';
import type { Under } from './BlockView.tsx';
import type { BlockOf } from './blockKinds.ts';
import { columnWidths } from './columnWidths.ts';
import styles from './TableBlock.module.css';
import { VotesCell } from './VotesCell.tsx';

interface Props {
  readonly block: BlockOf<'table'>;
  readonly lang: Lang;
  readonly under: Under;
}

/** So many stitches fit beside the number. */
const MOST_STITCHES = 30;
/** In letters. */
const STITCHES_WIDTH = 18;
const NUMBER = /^\d+$/;
/** From here on the letters are smaller, so that a paper holds it. */
const MANY_COLUMNS = 7;

/** Each row is about what its first words say. Where there is little room each row is a block of its own. */
export function TableBlock({ block: { caption, head, rows }, lang, under }: Props) {
  const about = rows.every(([first = '']) => NUMBER.test(first)) ? 1 : 0;
  const votesAt = head.indexOf(SUMMARY_WORDS[lang].votesCast);
  const most = Math.max(...rows.map((row) => Number(row[votesAt]) || 0));
  const isSewn = most > 0 && most <= MOST_STITCHES;
  const widths = columnWidths(
    head,
    rows,
    isSewn ? new Map([[votesAt, STITCHES_WIDTH]]) : undefined,
  );
  return (
    <table
      className={classes(styles.table, head.length >= MANY_COLUMNS && styles.dense)}
      data-col={under.column ?? undefined}
    >
      <caption className={caption === under.text ? 'sr' : undefined}>{caption}</caption>
      <colgroup>
        {inOrder(widths).map(({ at, value }) => (
          <col key={at} style={{ width: `${value}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {inOrder(head).map(({ at, value }) => (
            <th key={at} scope="col">
              {value}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {inOrder(rows).map(({ at: row, value: cells }) => (
          <tr key={row}>
            {inOrder(cells).map(({ at, value }) =>
              at === about ? (
                <th key={at} scope="row" dir="auto">
                  {value}
                </th>
              ) : (
                <td key={at} data-name={head[at]} dir="auto">
                  {at === votesAt ? <VotesCell votes={value} isSewn={isSewn} /> : value}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
