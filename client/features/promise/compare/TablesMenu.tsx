import type { TableId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { NamedPromise } from '../../../state/usePromises.ts';
import { Button } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import styles from './TablesMenu.module.css';

interface Props {
  readonly promises: readonly NamedPromise[];
  readonly shown: readonly NamedPromise[];
  readonly onToggle: (table: TableId) => void;
}

/** "4 av 12 bord", and the way to others. */
export function TablesMenu({ promises, shown, onToggle }: Props) {
  const { common, promise: words } = useWords();
  if (promises.length < 2) return null;
  const items = promises.map(({ table, name }) => ({
    id: table,
    label: common.table(name),
    checked: shown.some((one) => one.table === table),
  }));
  return (
    <div className={styles.tables}>
      <span role="status">{words.shownTables(shown.length, promises.length)}</span>
      <Menu
        label={words.changeTablesHelp}
        groups={[{ id: 'tables', label: words.changeTablesHelp, items }]}
        onPick={(id) => {
          const picked = promises.find(({ table }) => table === id);
          if (picked) onToggle(picked.table);
        }}
        button={(button) => (
          <Button {...button} variant="line" iconEnd="chevronDown">
            {words.changeTables}
          </Button>
        )}
      />
    </div>
  );
}
