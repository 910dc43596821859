import { isShown } from '#shared/domain/card.ts';
import { COLUMN_NAMES, COLUMNS } from '#shared/domain/columns.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import styles from './TableDialog.module.css';
import { stepOf, type TableRow } from './tableRows.ts';

interface Props {
  readonly row: TableRow;
  readonly stage: Pick<Stage, 'tables'>;
}

/** The rest is on the board. */
const MOST_SHOWN = 8;

/** What the table has on the board in the step where it is. What is not shown yet has a number, never words. */
export function TableCards({ row, stage }: Props) {
  const { room } = useWords();
  const lang = useLang();
  const all = useBoard((board) => board.cards);
  const step = stepOf(row.position);
  if (step === null) return null;
  const cards = [...all.values()].filter(
    (card) =>
      isShown(card) &&
      card.step === step &&
      card.reported === null &&
      card.table !== null &&
      standsFor(card.table, stage.tables) === row.table.id,
  );
  const shown = COLUMNS.flatMap((column) => cards.filter((card) => card.column === column)).slice(
    0,
    MOST_SHOWN,
  );
  const more = cards.length - shown.length;
  return (
    <section className={styles.part}>
      <h3>{room.table.cards(STEP_NAMES[step][lang])}</h3>
      {cards.length + row.drafts === 0 && <p>{room.table.noCards}</p>}
      {row.drafts > 0 && <p>{room.table.drafts(row.drafts)}</p>}
      {shown.length > 0 && (
        <ul className={styles.cards}>
          {shown.map((card) => (
            <li key={card.id}>
              <span lang={card.lang}>{card.text}</span>{' '}
              <small>{COLUMN_NAMES[card.column][lang]}</small>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p>{room.table.more(more)}</p>}
    </section>
  );
}
