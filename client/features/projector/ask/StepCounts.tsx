import { countCards } from '#shared/board/cells.ts';
import { COLUMN_SHORT_NAMES, COLUMNS } from '#shared/domain/columns.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { Rich } from '../../../i18n/Rich.tsx';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useCells } from '../../../state/useCells.ts';
import { useReadable } from '../../../state/useReadable.ts';
import { useSession } from '../../../state/useSession.ts';
import { Mark } from '../../../ui/Mark.tsx';
import styles from './StepCounts.module.css';

interface Props {
  readonly step: StepId;
}

/** How many cards there are so far. Of those that nobody has seen yet only that they are there: not even in which column. */
export function StepCounts({ step }: Props) {
  const { projector } = useWords();
  const lang = useLang();
  const cells = useCells();
  const { drafts } = useReadable(useSession().counts);
  const waiting = drafts
    .filter((one) => one.step === step)
    .reduce((sum, { cards }) => sum + cards, 0);
  const columns = COLUMNS.map((column) => ({
    column,
    cards: countCards(cells.get(`${step}/${column}`) ?? []),
  }));
  if (waiting > 0 && columns.every(({ cards }) => cards === 0)) {
    return (
      <p className={styles.written}>
        <b>{waiting}</b> {projector.written(waiting)}
      </p>
    );
  }
  return (
    <div>
      <ul className={styles.counts}>
        {columns.map(({ column, cards }) => (
          <li key={column} data-col={column}>
            <Mark column={column} />
            {COLUMN_SHORT_NAMES[column][lang]} <b>{cards}</b>
          </li>
        ))}
      </ul>
      {waiting > 0 && (
        <p className={styles.waiting}>
          <Rich text={projector.waiting(waiting)} />
        </p>
      )}
    </div>
  );
}
