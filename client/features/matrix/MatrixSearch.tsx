import type { TableId } from '#shared/domain/ids.ts';
import type { Table } from '#shared/domain/table.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './MatrixSearch.module.css';
import { isFiltering, type MatrixFilter, NO_FILTER } from './matrixFilter.ts';

interface Props {
  readonly filter: MatrixFilter;
  readonly onChange: (filter: MatrixFilter) => void;
  readonly tables: readonly Table[];
  /** Cards on the whole board. */
  readonly total: number;
}

/** What to look for among the cards, and from which table. */
export function MatrixSearch({ filter, onChange, tables, total }: Props) {
  const { common, matrix } = useWords();
  return (
    <search className={styles.search}>
      <div className={styles.words}>
        <Icon name="search" />
        <TextInput
          type="search"
          aria-label={matrix.searchLabel}
          value={filter.words}
          placeholder={matrix.searchAmong(total)}
          autoComplete="off"
          enterKeyHint="search"
          onChange={(event) => onChange({ ...filter, words: event.currentTarget.value })}
        />
      </div>
      <label className={styles.table} data-on={filter.table !== null}>
        <span className="sr">{matrix.tableFilter}</span>
        <select
          value={filter.table ?? ''}
          onChange={(event) =>
            onChange({ ...filter, table: tableOf(event.currentTarget.value, tables) })
          }
        >
          <option value="">{matrix.allTables}</option>
          {tables.map(({ id, name }) => (
            <option key={id} value={id}>
              {common.table(name)}
            </option>
          ))}
        </select>
        <Icon name="chevronDown" />
      </label>
      {isFiltering(filter) && (
        <Button variant="bare" size="small" onClick={() => onChange(NO_FILTER)}>
          {common.clear}
        </Button>
      )}
    </search>
  );
}

const tableOf = (value: string, tables: readonly Table[]): TableId | null =>
  tables.find(({ id }) => id === value)?.id ?? null;
