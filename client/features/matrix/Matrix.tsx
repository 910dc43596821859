import { memo, useMemo } from 'react';
import type { Cells } from '#shared/board/cells.ts';
import { COLUMNS, type ColumnId } from '#shared/domain/columns.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useWords } from '../../i18n/useWords.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { type CellView, cellView } from './cellView.ts';
import styles from './Matrix.module.css';
import { MatrixCell } from './MatrixCell.tsx';
import type { MatrixRow } from './matrixRows.ts';
import { RowHead } from './RowHead.tsx';
import type { Sought } from './useFind.ts';

interface Props {
  readonly rows: readonly MatrixRow[];
  readonly cells: Cells;
  readonly rounds: Stage['rounds'];
  readonly sought: Sought;
  /** Why a cell is empty although cards lie there. */
  readonly noneText: string;
  readonly hrefTo: (step: StepId, column: ColumnId) => string;
}

/** Five steps by three columns. Read as a list of steps, each with three links. */
export const Matrix = memo(function Matrix({
  rows,
  cells,
  rounds,
  sought,
  noneText,
  hrefTo,
}: Props) {
  const words = useWords().matrix;
  const views = useMemo(() => {
    const view = (step: StepId, column: ColumnId) =>
      cellView(cells.get(`${step}/${column}`) ?? [], { ...sought, rounds });
    return rows.map((row) => ({
      ...row,
      cells: COLUMNS.map((column) => ({ column, ...view(row.step, column) })),
    }));
  }, [rows, cells, rounds, sought]);
  const sums = COLUMNS.map((column) => ({
    column,
    ...sumOf(views.flatMap((row) => row.cells.filter((cell) => cell.column === column))),
  }));
  return (
    <div className={styles.scroll}>
      <div className={styles.matrix}>
        <ColumnHeads sums={sums} filtering={sought.filtering} />
        <ol className={styles.rows} aria-label={words.label}>
          {views.map((row) => (
            <li key={row.step} className={styles.row}>
              <RowHead row={row} />
              {row.cells.map((cell) => (
                <MatrixCell
                  key={cell.column}
                  step={row.step}
                  view={cell}
                  column={cell.column}
                  opened={row.state !== 'left'}
                  sought={sought}
                  noneText={noneText}
                  href={hrefTo(row.step, cell.column)}
                />
              ))}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
});

const sumOf = (cells: readonly CellView[]) => ({
  total: cells.reduce((sum, cell) => sum + cell.total, 0),
  found: cells.reduce((sum, cell) => sum + cell.found, 0),
});
