import { useState } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { useCommand } from '../../../state/useCommand.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { SelectInput } from '../../../ui/SelectInput.tsx';
import styles from './TableDialog.module.css';
import type { TableRow } from './tableRows.ts';
import { useTableName } from './useTableName.ts';

interface Props {
  readonly row: TableRow;
  readonly rows: readonly TableRow[];
}

/** Whose people sit down at another table, and how they part again. One step only: who has guests stays. */
export function TableMerge({ row, rows }: Props) {
  const { room } = useWords();
  const name = useTableName();
  const command = useCommand();
  const [into, setInto] = useState('');
  const { table, joined } = row;
  const others = rows.filter((other) => other.table.id !== table.id);
  const target = others.find((other) => other.table.id === into);
  if (joined.length > 0) {
    return (
      <section className={styles.part}>
        <h3>{room.table.joined(joined.map(name.one).join(', '))}</h3>
        <div className={styles.keys}>
          {joined.map((one) => (
            <Button
              key={one.id}
              variant="line"
              size="small"
              icon="undo"
              onClick={() =>
                command({ type: 'splitTable', table: one.id }, room.table.divided(name.one(one)))
              }
            >
              {room.table.split(name.one(one))}
            </Button>
          ))}
        </div>
      </section>
    );
  }
  if (others.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{room.table.merge}</h3>
      <p className={styles.note}>{room.table.mergeHelp}</p>
      <Field label={room.table.into}>
        {(control) => (
          <SelectInput
            {...control}
            value={into}
            onChange={({ target: { value } }) => setInto(value)}
          >
            <option value="">{room.table.pick}</option>
            {others.map((other) => (
              <option key={other.table.id} value={other.table.id}>
                {name.all(other)}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <div className={styles.keys}>
        <Button
          variant="line"
          size="small"
          aria-disabled={!target}
          onClick={() =>
            target &&
            command(
              { type: 'mergeTables', from: table.id, into: target.table.id },
              room.table.merged(name.one(table), name.one(target.table)),
            )
          }
        >
          {room.table.doMerge}
        </Button>
      </div>
    </section>
  );
}
