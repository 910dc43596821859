import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { type OwnTable, useOwnTable } from '../../state/useOwnTable.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './TableButton.module.css';
import { TableDialog, type TableWays } from './TableDialog.tsx';
import { useTableLabel } from './useTableLabel.ts';

interface Props extends TableWays {
  /** Beside the name of the table: who sits there. */
  readonly children?: ReactNode;
}

/** "Bord 4" in the head of a page: opens one's own table. Nothing for who sits at none. */
export function TableButton(props: Props) {
  const table = useOwnTable();
  return table && <Seated {...props} table={table} />;
}

interface SeatedProps extends Props {
  readonly table: OwnTable;
}

function Seated({ table, children, ...ways }: SeatedProps) {
  const words = useWords().ownTable;
  const label = useTableLabel(table);
  const [open, setOpen] = useState(false);
  const { done, help } = table.here;
  const told = [done && words.done, help && words.help].filter((said) => said !== false);
  return (
    <>
      <button
        type="button"
        className={styles.table}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {label}
        <span className="sr">{` ${[words.show, ...told].join('. ')}. `}</span>
        {done && <Icon name="check" />}
        {help && <Icon name="help" />}
        {children}
      </button>
      {open && <TableDialog {...ways} table={table} onClose={() => setOpen(false)} />}
    </>
  );
}
