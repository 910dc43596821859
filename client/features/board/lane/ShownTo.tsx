import { useMemo } from 'react';
import type { CellItem } from '#shared/board/cells.ts';
import type { Card } from '#shared/domain/card.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { TableId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useCell } from '../../../state/useCells.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useBoardScope } from '../actions/boardContext.ts';
import { useViewedStep } from '../screen/useViewedStep.ts';
import styles from './ShownTo.module.css';

interface Props {
  readonly step: StepId;
  readonly column: ColumnId;
  readonly count: number;
}

/** Who sees what lies here: stands above the cards on a phone. */
export function ShownTo({ step, column, count }: Props) {
  const words = useWords();
  const items = useCell(step, column);
  const { room } = useViewedStep();
  const { write } = useBoardScope().rights;
  const looksBack = step !== room && write;
  const tables = useMemo(() => tablesOf(items).size, [items]);
  const from =
    tables > 0 && words.board.shownFrom(words.common.cards(count), words.common.tables(tables));
  return (
    <p className={styles.line}>
      <Icon name="eye" />
      <span>
        {looksBack ? words.silence.alreadyShown : words.board.everyoneSees}
        {!looksBack && from && `. ${from}`}
      </span>
    </p>
  );
}

/** Counted anew at each letter somebody writes: no list is made of a thousand cards. */
function tablesOf(items: readonly CellItem[]): ReadonlySet<TableId> {
  const tables = new Set<TableId>();
  const count = ({ table }: Card) => void (table && tables.add(table));
  for (const item of items) {
    if (item.kind === 'card') count(item.card);
    else item.cards.forEach(count);
  }
  return tables;
}
