import { useState } from 'react';
import { COLUMN_SHORT_NAMES, COLUMNS } from '#shared/domain/columns.ts';
import type { TableId } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { STEP_NAMES, type StepId } from '#shared/domain/steps.ts';
import type { MarkAnswer } from '#shared/protocol/api.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { EmptyLane } from '../../ui/EmptyLane.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Lane } from '../../ui/Lane.tsx';
import styles from './EarlierBoard.module.css';
import type { CardNow } from './EarlierCardView.tsx';
import { EarlierItemView } from './EarlierItemView.tsx';
import { earlierLane, firstStep } from './earlierLanes.ts';

interface Props {
  readonly earlier: MarkAnswer;
  readonly stage: Pick<Stage, 'plan' | 'tables'>;
  readonly label: string;
  readonly nowOf: (card: string) => CardNow | null;
}

/** The board as it lay. It can be read, and nothing on it can be changed. */
export function EarlierBoard({ earlier, stage, label, nowOf }: Props) {
  const { marks, common } = useWords();
  const lang = useLang();
  const [step, setStep] = useState<StepId>(() => firstStep(earlier, stage.plan));
  const [table, setTable] = useState<TableId | null>(null);
  return (
    <section className={styles.board} aria-label={label}>
      <div className={styles.filter}>
        <Icon name="eye" />
        <span>{marks.readOnly}</span>
        <label>
          <span className="sr">{marks.step}</span>
          <select value={step} onChange={(event) => setStep(event.target.value as StepId)}>
            {stage.plan.map((item, index) => (
              <option key={item.step} value={item.step}>
                {`${common.stepShort(index + 1)}, ${STEP_NAMES[item.step][lang]}`}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="sr">{marks.table}</span>
          <select
            value={table ?? ''}
            onChange={(event) =>
              setTable(stage.tables.find(({ id }) => id === event.target.value)?.id ?? null)
            }
          >
            <option value="">{marks.allTables}</option>
            {stage.tables.map(({ id, name }) => (
              <option key={id} value={id}>
                {common.table(name)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className={styles.lanes}>
        {COLUMNS.map((column) => {
          const items = earlierLane(earlier, step, column, table);
          const cards = items.flatMap((item) => item.cards).length;
          return (
            <Lane
              key={column}
              column={column}
              dense
              name={COLUMN_SHORT_NAMES[column][lang]}
              count={cards}
              countLabel={common.cards(cards)}
            >
              {items.length === 0 && <EmptyLane title={marks.noCards} />}
              {items.map((item) => (
                <EarlierItemView key={item.id} item={item} tables={stage.tables} nowOf={nowOf} />
              ))}
            </Lane>
          );
        })}
      </div>
    </section>
  );
}
