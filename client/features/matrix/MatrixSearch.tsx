import { type RefObject, useMemo } from 'react';
import { standsFor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import type { Table } from '#shared/domain/table.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { FilterPick } from './FilterPick.tsx';
import { filterChoices } from './filterChoices.ts';
import styles from './MatrixSearch.module.css';
import { isFiltering, type MatrixFilter, NO_FILTER } from './matrixFilter.ts';

interface Props {
  readonly filter: MatrixFilter;
  readonly onChange: (filter: MatrixFilter) => void;
  readonly tables: readonly Table[];
  /** Cards on the whole board. */
  readonly total: number;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** What to look for among the cards: words, and from whom or about whom. All of it holds together. */
export function MatrixSearch({ filter, onChange, tables, total, field }: Props) {
  const { common, matrix } = useWords();
  const change = (part: Partial<MatrixFilter>) => onChange({ ...filter, ...part });
  const board = useBoard((current) => current);
  const { orgs, actors } = useMemo(() => filterChoices(board), [board]);
  const nameOf = (id: ActorId) => board.actors.get(standsFor(id, board.actors))?.name ?? '?';
  const table = tables.find(({ id }) => id === filter.table);
  return (
    <search className={styles.search}>
      <div className={styles.words}>
        <Icon name="search" />
        <TextInput
          ref={field}
          type="search"
          aria-label={matrix.searchLabel}
          value={filter.words}
          placeholder={total > 0 ? matrix.searchAmong(total) : matrix.searchLabel}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          enterKeyHint="search"
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
      </div>
      <FilterPick
        all={matrix.allTables}
        heading={matrix.tableFilter}
        choices={tables.map(({ id, name }) => ({ id, name: common.table(name) }))}
        chosen={filter.table && common.table(table?.name ?? '?')}
        onPick={(picked) => change({ table: tables.find(({ id }) => id === picked)?.id ?? null })}
      />
      <FilterPick
        all={matrix.allOrganisations}
        heading={matrix.orgFilter}
        choices={orgs}
        chosen={filter.org && matrix.from(nameOf(filter.org))}
        onPick={(picked) => change({ org: orgs.find(({ id }) => id === picked)?.id ?? null })}
      />
      <FilterPick
        all={matrix.allActors}
        heading={matrix.actorFilter}
        choices={actors}
        chosen={filter.actor && matrix.mentions(nameOf(filter.actor))}
        onPick={(picked) => change({ actor: actors.find(({ id }) => id === picked)?.id ?? null })}
      />
      {isFiltering(filter) && (
        <Button
          variant="bare"
          size="small"
          className={styles.clear}
          onClick={() => {
            onChange(NO_FILTER);
            field.current?.focus();
          }}
        >
          {common.clear}
        </Button>
      )}
    </search>
  );
}
