import { useId, useRef } from 'react';
import { countCards } from '#shared/board/cells.ts';
import { COLUMN_NAMES, COLUMN_SHORT_NAMES, type ColumnId } from '#shared/domain/columns.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useCell } from '../../../state/useCells.ts';
import { Mark } from '../../../ui/Mark.tsx';
import type { Turn } from '../frame/useTurns.ts';
import { PageDots } from './PageDots.tsx';
import { useWallPages } from './useWallPages.ts';
import styles from './WallColumn.module.css';
import { WallPieceItem } from './WallPieceItem.tsx';
import { wallPieces } from './wallPieces.ts';

interface Props {
  readonly step: StepId;
  readonly column: ColumnId;
  readonly turn: Turn;
}

/** One column. All its cards are in the page, for those who have it read aloud; in sight is as much as there is room for. */
export function WallColumn({ step, column, turn }: Props) {
  const { projector } = useWords();
  const lang = useLang();
  const name = useId();
  const track = useRef<HTMLUListElement>(null);
  const cell = useCell(step, column);
  const { items, page, pages, unseen, isNew } = useWallPages(cell, turn, track);
  return (
    <section className={styles.column} data-col={column} aria-labelledby={name}>
      <header className={styles.head}>
        <Mark column={column} />
        <h2 id={name}>{nameOf(column)[lang]}</h2>
        <b>{countCards(cell)}</b>
      </header>
      <div className={styles.window}>
        <ul
          ref={track}
          className={styles.track}
          data-side={turn.count % 2}
          style={{ '--page': page } as React.CSSProperties}
        >
          {wallPieces(items).map((piece) => (
            <WallPieceItem key={piece.id} piece={piece} isNew={isNew(piece.item)} />
          ))}
        </ul>
      </div>
      {(pages > 1 || unseen > 0) && (
        <div className={styles.foot} aria-hidden="true">
          <PageDots page={page} pages={pages} />
          {unseen > 0 && <span>{projector.more(unseen)}</span>}
        </div>
      )}
    </section>
  );
}

/** The full name where there is room for it. */
const nameOf = (column: ColumnId) =>
  column === 'strategies' ? COLUMN_SHORT_NAMES[column] : COLUMN_NAMES[column];
