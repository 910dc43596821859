import { COLUMN_NAMES, COLUMN_SHORT_NAMES, type ColumnId } from '#shared/domain/columns.ts';
import { STEP_NAMES, type StepId } from '#shared/domain/steps.ts';
import type { Table } from '#shared/domain/table.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Mark } from '../../ui/Mark.tsx';
import type { CellView } from './cellView.ts';
import styles from './MatrixCell.module.css';
import { isFiltering, type MatrixFilter } from './matrixFilter.ts';

interface Props {
  readonly step: StepId;
  readonly column: ColumnId;
  readonly view: CellView;
  /** Whether the room has come to the step. */
  readonly opened: boolean;
  readonly filter: MatrixFilter;
  readonly tables: readonly Table[];
  readonly href: string;
}

/** One cell: how many cards, the two most chosen, and how many more. It leads to the cell on the board. */
export function MatrixCell({ step, column, view, opened, filter, tables, href }: Props) {
  const { common, matrix } = useWords();
  const lang = useLang();
  const filtering = isFiltering(filter);
  const unopened = view.total === 0 && !opened;
  const empty = () => {
    if (unopened) return matrix.notOpened;
    if (view.total === 0 || !filtering) return matrix.nothingHere;
    if (filter.words.trim()) return matrix.noMatch(filter.words.trim());
    const table = tables.find(({ id }) => id === filter.table);
    return matrix.noneFrom(common.table(table?.name ?? ''));
  };
  const count = filtering ? matrix.shownOf(view.found, view.total) : common.cards(view.total);
  return (
    <a
      href={href}
      data-col={column}
      className={classes(styles.cell, view.found === 0 && styles.empty)}
    >
      <span className="sr">
        {matrix.cell(STEP_NAMES[step][lang], COLUMN_NAMES[column][lang], count)}.{' '}
      </span>
      <span className={styles.count} aria-hidden="true">
        <Mark column={column} className={styles.mark} />
        <span className={styles.short}>{COLUMN_SHORT_NAMES[column][lang]}</span>
        <b>{unopened ? '–' : view.found}</b>
        {filtering && view.total > 0 && <small>{matrix.of(view.total)}</small>}
      </span>
      {view.found === 0 ? (
        <span className={styles.none}>{empty()}</span>
      ) : (
        <span className={styles.lines}>
          {view.top.map(({ id, text, votes }) => (
            <span key={id} className={styles.line}>
              <span className={styles.text}>{text} </span>
              {votes !== null && votes > 0 && <Votes votes={votes} />}
            </span>
          ))}
          {view.more > 0 && <span className={styles.more}>{matrix.more(view.more)}</span>}
        </span>
      )}
    </a>
  );
}

function Votes({ votes }: { readonly votes: number }) {
  const words = useWords().matrix;
  return (
    <span className={styles.votes}>
      <Icon name="button" />
      <span aria-hidden="true">{votes}</span>
      <span className="sr">{words.votes(votes)}. </span>
    </span>
  );
}
