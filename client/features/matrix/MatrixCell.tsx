import { COLUMN_NAMES, COLUMN_SHORT_NAMES, type ColumnId } from '#shared/domain/columns.ts';
import { STEP_NAMES, type StepId } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { classes } from '../../ui/classes.ts';
import { Mark } from '../../ui/Mark.tsx';
import { CellVotes } from './CellVotes.tsx';
import type { CellView } from './cellView.ts';
import { Marked } from './Marked.tsx';
import styles from './MatrixCell.module.css';
import type { Sought } from './useFind.ts';

interface Props {
  readonly step: StepId;
  readonly column: ColumnId;
  readonly view: CellView;
  /** Whether the room has come to the step. */
  readonly opened: boolean;
  readonly sought: Sought;
  readonly noneText: string;
  readonly href: string;
}

/** So much of a line is seen for sure, letters. */
const ROOM = 24;

/** One cell: how many cards, the two most chosen, and how many more. It leads to the cell on the board. */
export function MatrixCell({ step, column, view, opened, sought, noneText, href }: Props) {
  const { common, matrix } = useWords();
  const lang = useLang();
  const { filtering, words } = sought;
  const unopened = view.total === 0 && !opened;
  const empty = unopened ? matrix.notOpened : matrix.nothingHere;
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
        <span className={styles.none}>{view.total > 0 ? noneText : empty}</span>
      ) : (
        <span className={styles.lines}>
          {view.top.map(({ id, text, lang, votes }) => (
            <span key={id} className={styles.line}>
              <span className={styles.text} lang={lang}>
                <Marked text={text} words={words} room={ROOM} />{' '}
              </span>
              {votes !== null && votes > 0 && <CellVotes votes={votes} />}
            </span>
          ))}
          {view.more > 0 && <span className={styles.more}>{matrix.more(view.more)}</span>}
        </span>
      )}
    </a>
  );
}
