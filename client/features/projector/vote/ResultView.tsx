import { useMemo } from 'react';
import { COLUMN_NAMES } from '#shared/domain/columns.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useCells } from '../../../state/useCells.ts';
import { MiniHead } from '../frame/MiniHead.tsx';
import { roundOf, useTurns } from '../frame/useTurns.ts';
import { ResultRow } from './ResultRow.tsx';
import styles from './ResultView.module.css';
import { buttonsPlaced, resultPages } from './topCards.ts';

interface Props {
  readonly step: StepId;
  readonly stage: Stage;
}

/** What the room chose: first of all columns, then each by itself, and round again. */
export function ResultView({ step, stage }: Props) {
  const { projector } = useWords();
  const lang = useLang();
  const cells = useCells();
  const { rounds } = stage;
  const pages = useMemo(() => resultPages(cells, { rounds }, step), [cells, rounds, step]);
  const { at } = useTurns();
  const shown = pages[roundOf(at, pages.length)];
  if (!shown) return null;
  const { column, items, tied } = shown;
  const heading = column ? projector.resultIn(COLUMN_NAMES[column][lang]) : projector.result;
  const most = Math.max(1, ...items.map(({ votes }) => votes));
  const last = items.at(-1)?.votes ?? 0;
  return (
    <div className={styles.view}>
      <MiniHead stage={stage}>
        <span className={styles.placed}>
          {projector.buttonsPlaced(buttonsPlaced(cells, stage, step))}
        </span>
      </MiniHead>
      <div className={styles.title}>
        <h1>{items.length === 0 ? projector.noVotes : heading}</h1>
        {tied > 0 && <p>{projector.sameAsLast(tied, last)}</p>}
      </div>
      <ol className={styles.rows}>
        {items.map((item) => (
          <ResultRow key={item.id} item={item} most={most} />
        ))}
      </ol>
    </div>
  );
}
