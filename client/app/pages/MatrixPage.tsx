import { useDeferredValue, useState } from 'react';
import { countCards } from '#shared/board/cells.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { Matrix } from '../../features/matrix/Matrix.tsx';
import { MatrixSearch } from '../../features/matrix/MatrixSearch.tsx';
import { NO_FILTER } from '../../features/matrix/matrixFilter.ts';
import { useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useCells } from '../../state/useCells.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import styles from './MatrixPage.module.css';
import { ReadingHead } from './ReadingHead.tsx';

/** The whole board at once. */
export function MatrixPage() {
  const { workshop } = useSession();
  const { matrix } = useWords();
  const cells = useCells();
  const stage = useStage((current) => current);
  const actors = useBoard((board) => board.actors);
  const [filter, setFilter] = useState(NO_FILTER);
  // The letter comes first; what it finds among a thousand cards may come a moment later.
  const applied = useDeferredValue(filter);
  const total = [...cells.values()].reduce((sum, items) => sum + countCards(items), 0);
  const hrefTo = (step: StepId, column: ColumnId) =>
    `${pathTo.board(workshop)}?step=${step}&column=${column}`;
  if (!stage) return null;
  return (
    <div className={styles.page}>
      <ReadingHead
        title={stage.title}
        actions={
          <ButtonLink href={pathTo.summary(workshop)} variant="line" size="small" icon="download">
            {matrix.summary}
          </ButtonLink>
        }
      />
      <main className={styles.main}>
        <div className={styles.bar}>
          <h1>{matrix.title}</h1>
          <MatrixSearch filter={filter} onChange={setFilter} tables={stage.tables} total={total} />
        </div>
        <Matrix cells={cells} stage={stage} actors={actors} filter={applied} hrefTo={hrefTo} />
      </main>
    </div>
  );
}
