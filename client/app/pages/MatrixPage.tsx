import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { countCards } from '#shared/board/cells.ts';
import { standsFor } from '#shared/domain/actor.ts';
import { COLUMNS, type ColumnId } from '#shared/domain/columns.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { isWide } from '../../features/board/screen/useIsWide.ts';
import { FoundList } from '../../features/matrix/FoundList.tsx';
import { type FoundCard, foundCards } from '../../features/matrix/foundCards.ts';
import { Matrix } from '../../features/matrix/Matrix.tsx';
import { MatrixSearch } from '../../features/matrix/MatrixSearch.tsx';
import { matrixRows } from '../../features/matrix/matrixRows.ts';
import { noneText } from '../../features/matrix/noneText.ts';
import { useFind } from '../../features/matrix/useFind.ts';
import { useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useCells } from '../../state/useCells.ts';
import { usePreferences } from '../../state/usePreferences.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { SkipLink } from '../../ui/SkipLink.tsx';
import styles from './MatrixPage.module.css';
import { ReadingHead } from './ReadingHead.tsx';

/** The whole board at once, and where one finds a card. */
export function MatrixPage() {
  const { workshop } = useSession();
  const { matrix } = useWords();
  const stage = useStage((current) => current);
  if (!stage) return null;
  return (
    <div className={styles.page}>
      <SkipLink to={CARDS}>{matrix.skipToCards}</SkipLink>
      <ReadingHead
        title={stage.title}
        actions={
          <ButtonLink href={pathTo.summary(workshop)} variant="line" size="small" icon="download">
            {matrix.summary}
          </ButtonLink>
        }
      />
      <Finding stage={stage} />
    </div>
  );
}

const CARDS = 'cards';

function Finding({ stage }: { readonly stage: Stage }) {
  const { workshop } = useSession();
  const words = useWords();
  const cells = useCells();
  const { filter, change, sought } = useFind();
  const field = useSearchField();
  const onKeyDown = useSlash(field);
  // On a phone the cells hold numbers only: whoever looks for something wants to read it.
  const [chosenView, choose] = useState<'cells' | 'list' | null>(null);
  const view = sought.filtering ? (chosenView ?? (isWide() ? 'cells' : 'list')) : 'cells';
  const rows = useMemo(() => {
    const holds = (step: StepId) => COLUMNS.some((column) => cells.has(`${step}/${column}`));
    return matrixRows(stage, holds);
  }, [stage, cells]);
  const found = useMemo(
    () =>
      foundCards(
        cells,
        rows.map(({ step }) => step),
        sought.lets,
      ),
    [cells, rows, sought],
  );
  const toCell = useCallback(
    (step: StepId, column: ColumnId) => pathTo.cell(workshop, step, column),
    [workshop],
  );
  const toCard = useCallback(({ id }: FoundCard) => pathTo.card(workshop, id), [workshop]);
  const total = [...cells.values()].reduce((sum, items) => sum + countCards(items), 0);
  const none = noneText(words, sought.filter, useNames(stage));
  return (
    <main className={styles.main} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <h1>{words.matrix.title}</h1>
        <MatrixSearch
          filter={filter}
          onChange={change}
          tables={stage.tables}
          total={total}
          field={field}
        />
      </div>
      <div className={styles.result}>
        <p role="status">{sought.filtering && words.matrix.foundOf(found.length, total)}</p>
        {total === 0 && !sought.filtering && (
          <p className={styles.empty}>{words.matrix.nothingYet}</p>
        )}
        {sought.filtering && (
          <Button
            variant="bare"
            size="small"
            icon="list"
            onClick={() => choose(view === 'cells' ? 'list' : 'cells')}
          >
            {view === 'cells' ? words.matrix.asList : words.matrix.asCells}
          </Button>
        )}
      </div>
      <div id={CARDS} tabIndex={-1} className={styles.cards}>
        {view === 'cells' ? (
          <Matrix
            rows={rows}
            cells={cells}
            rounds={stage.rounds}
            sought={sought}
            noneText={none}
            hrefTo={toCell}
          />
        ) : (
          <FoundList rows={rows} found={found} sought={sought} noneText={none} hrefTo={toCard} />
        )}
      </div>
    </main>
  );
}

function useNames({ tables }: Stage) {
  const { common } = useWords();
  const actors = useBoard((board) => board.actors);
  return {
    table: (id: string) => common.table(tables.find((table) => table.id === id)?.name ?? '?'),
    actor: (id: Parameters<typeof standsFor>[0]) => actors.get(standsFor(id, actors))?.name ?? '?',
  };
}

/** Who comes to search comes to the field. */
function useSearchField() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (new URLSearchParams(location.search).has('find')) field.current?.focus();
  }, []);
  return field;
}

/** "/" leads to the search field, as on the board. */
function useSlash(field: ReturnType<typeof useSearchField>) {
  const { letterKeys } = usePreferences();
  return (event: KeyboardEvent) => {
    if (event.key !== '/' || !letterKeys || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    field.current?.focus();
    field.current?.select();
  };
}
