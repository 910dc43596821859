import { useId } from 'react';
import {
  COLUMN_NAMES,
  COLUMN_SHORT_NAMES,
  COLUMNS,
  type ColumnId,
} from '#shared/domain/columns.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { Mark } from '../../../ui/Mark.tsx';
import styles from './ColumnKeys.module.css';

interface Props {
  readonly chosen: ColumnId;
  readonly onChoose: (column: ColumnId) => void;
}

/** Which column a note belongs to: three pieces of cloth, of which one lies open. */
export function ColumnKeys({ chosen, onChoose }: Props) {
  const words = useWords().tableHost;
  const lang = useLang();
  const name = useId();
  return (
    <fieldset className={styles.columns}>
      <legend className="sr">{words.column}</legend>
      {COLUMNS.map((column, at) => (
        <label key={column} data-col={column} className={styles.column}>
          <input
            type="radio"
            name={name}
            aria-label={COLUMN_NAMES[column][lang]}
            aria-keyshortcuts={`Alt+${at + 1}`}
            checked={column === chosen}
            onChange={() => onChoose(column)}
          />
          <Mark column={column} className={styles.mark} />
          {COLUMN_SHORT_NAMES[column][lang]}
          <kbd className={styles.key}>{at + 1}</kbd>
        </label>
      ))}
    </fieldset>
  );
}
