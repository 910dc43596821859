import { useMemo } from 'react';
import type { Cells } from '#shared/board/cells.ts';
import type { Actor } from '#shared/domain/actor.ts';
import type { Card } from '#shared/domain/card.ts';
import { COLUMNS, type ColumnId } from '#shared/domain/columns.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useWords } from '../../i18n/useWords.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { type CellView, cellView } from './cellView.ts';
import styles from './Matrix.module.css';
import { MatrixCell } from './MatrixCell.tsx';
import { isFiltering, type MatrixFilter, passes } from './matrixFilter.ts';
import { matrixRows } from './matrixRows.ts';
import { RowHead } from './RowHead.tsx';

interface Props {
  readonly cells: Cells;
  readonly stage: Stage;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly filter: MatrixFilter;
  readonly hrefTo: (step: StepId, column: ColumnId) => string;
}

/** Five steps by three columns. Read as a list of steps, each with three links. */
export function Matrix({ cells, stage, actors, filter, hrefTo }: Props) {
  const words = useWords().matrix;
  const rows = useMemo(() => {
    const lets = (card: Card, title: string) => passes(card, title, filter, actors);
    const view = (step: StepId, column: ColumnId) =>
      cellView(cells.get(`${step}/${column}`) ?? [], stage, lets);
    const holds = (step: StepId) => COLUMNS.some((column) => cells.has(`${step}/${column}`));
    return matrixRows(stage, holds).map((row) => ({
      ...row,
      cells: COLUMNS.map((column) => ({ column, ...view(row.step, column) })),
    }));
  }, [cells, stage, actors, filter]);
  const sums = COLUMNS.map((column) => ({
    column,
    ...sumOf(rows.flatMap((row) => row.cells.filter((cell) => cell.column === column))),
  }));
  const filtering = isFiltering(filter);
  return (
    <div className={styles.scroll}>
      <div className={styles.matrix}>
        <ColumnHeads sums={sums} filtering={filtering} />
        <ol className={styles.rows} aria-label={words.label}>
          {rows.map((row) => (
            <li key={row.step} className={styles.row}>
              <RowHead row={row} />
              {row.cells.map((cell) => (
                <MatrixCell
                  key={cell.column}
                  step={row.step}
                  view={cell}
                  column={cell.column}
                  opened={row.state !== 'left'}
                  filter={filter}
                  tables={stage.tables}
                  href={hrefTo(row.step, cell.column)}
                />
              ))}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

const sumOf = (cells: readonly CellView[]) => ({
  total: cells.reduce((sum, cell) => sum + cell.total, 0),
  found: cells.reduce((sum, cell) => sum + cell.found, 0),
});
