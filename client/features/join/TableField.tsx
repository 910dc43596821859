import { type Ref, useId } from 'react';
import type { TableId } from '#shared/domain/ids.ts';
import type { Table } from '#shared/domain/table.ts';
import { useWords } from '../../i18n/useWords.ts';
import { StateLine } from '../../ui/StateLine.tsx';
import styles from './TableField.module.css';

interface Props {
  readonly tables: readonly Table[];
  readonly chosen: TableId | null;
  /** Where the people of a table sit now, when its own code led here. */
  readonly moved: string | null;
  readonly onChoose: (table: TableId) => void;
  readonly error: string | null;
  /** The first table, for whoever forgot to choose. */
  readonly ref: Ref<HTMLInputElement>;
}

/** One press for each table; names that are not numbers get more room. */
export function TableField({ tables, chosen, moved, onChoose, error, ref }: Props) {
  const { common, join } = useWords();
  const id = useId();
  return (
    <fieldset className={styles.field} aria-describedby={`${id}-error`}>
      <legend className={styles.legend}>{join.table}</legend>
      {moved && (
        <p className={styles.moved}>
          <StateLine icon="next">{moved}</StateLine>
        </p>
      )}
      <div className={styles.tables}>
        {tables.map((table, index) => (
          <label key={table.id} className={styles.table} data-long={table.name.length > 3}>
            <input
              ref={index === 0 ? ref : undefined}
              type="radio"
              name={id}
              aria-label={common.table(table.name)}
              checked={table.id === chosen}
              onChange={() => onChoose(table.id)}
            />
            <span>{table.name}</span>
          </label>
        ))}
      </div>
      <div aria-live="polite" id={`${id}-error`} className={styles.error}>
        {error && (
          <StateLine tone="danger" icon="octagon">
            {error}
          </StateLine>
        )}
      </div>
    </fieldset>
  );
}
