import { useState } from 'react';
import { PHASE_NAMES, PHASES, type PhaseId } from '#shared/domain/stage/phases.ts';
import { isSamePosition, type Position, type Stage } from '#shared/domain/stage/stage.ts';
import { STEP_NAMES, type StepId } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useCommand } from '../../../state/useCommand.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { SelectInput } from '../../../ui/SelectInput.tsx';
import styles from './TableDialog.module.css';
import { stepOf, type TableRow } from './tableRows.ts';
import { useTableName } from './useTableName.ts';

interface Props {
  readonly row: TableRow;
  readonly stage: Stage;
}

/** Where the table is; where tables go by themselves, also the way to another step or phase for it alone. */
export function TablePlace({ row, stage }: Props) {
  const { room } = useWords();
  const lang = useLang();
  const { table, position } = row;
  const place =
    position.kind === 'step'
      ? `${STEP_NAMES[position.step][lang]}, ${PHASE_NAMES[position.phase][lang]}`
      : '';
  return (
    <section className={styles.part}>
      <h3>{room.table.where}</h3>
      <p>
        {place}
        {table.position === null && ` · ${room.table.withRoom}`}
      </p>
      {stage.steering === 'common' && <p className={styles.note}>{room.table.commonNote}</p>}
      {stage.steering === 'free' && <p className={styles.note}>{room.table.freeNote}</p>}
      {stage.steering !== 'common' && <Move row={row} stage={stage} />}
    </section>
  );
}

function Move({ row, stage }: Props) {
  const { room } = useWords();
  const lang = useLang();
  const name = useTableName();
  const command = useCommand();
  const [step, setStep] = useState<StepId | null>(stepOf(row.position));
  const planned = stage.plan.find((item) => item.step === step);
  const phases = planned?.phases ?? [];
  const here = row.position.kind === 'step' ? row.position.phase : null;
  const [chosen, setPhase] = useState<PhaseId | null>(here);
  const phase = phases.find((one) => one === chosen) ?? phases[0] ?? null;
  const to: Position | null = step && phase && { kind: 'step', step, phase };
  const isFree = stage.steering === 'free';
  const go = (position: Position, at: string) =>
    command({ type: 'goTo', table: row.table.id, position }, room.table.moved(name.all(row), at));
  return (
    <div className={styles.move}>
      <Field label={room.table.step}>
        {(control) => (
          <SelectInput
            {...control}
            value={step ?? ''}
            onChange={({ target }) => {
              setStep(stage.plan.find((item) => item.step === target.value)?.step ?? null);
            }}
          >
            {stage.plan.map((item, index) => (
              <option key={item.step} value={item.step}>
                {index + 1} {STEP_NAMES[item.step][lang]}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <Field label={room.table.phase}>
        {(control) => (
          <SelectInput
            {...control}
            value={phase ?? ''}
            onChange={({ target }) => setPhase(PHASES.find((one) => one === target.value) ?? null)}
          >
            {phases.map((one) => (
              <option key={one} value={one}>
                {PHASE_NAMES[one][lang]}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <div className={styles.keys}>
        <Button
          size="small"
          aria-disabled={!to || (!isFree && isSamePosition(to, row.position))}
          onClick={() =>
            to?.kind === 'step' &&
            (isFree || !isSamePosition(to, row.position)) &&
            go(to, `${STEP_NAMES[to.step][lang]}, ${PHASE_NAMES[to.phase][lang]}`)
          }
        >
          {isFree ? room.table.show : room.table.move}
        </Button>
        {row.table.position !== null && !isSamePosition(row.position, stage.position) && (
          <Button
            variant="line"
            size="small"
            onClick={() =>
              stage.position.kind === 'step' &&
              go(stage.position, STEP_NAMES[stage.position.step][lang])
            }
          >
            {room.table.back}
          </Button>
        )}
      </div>
    </div>
  );
}
