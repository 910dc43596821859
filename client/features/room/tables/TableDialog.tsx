import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useCommand } from '../../../state/useCommand.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TableCards } from './TableCards.tsx';
import { TableDevices } from './TableDevices.tsx';
import styles from './TableDialog.module.css';
import { TableMerge } from './TableMerge.tsx';
import { TableName } from './TableName.tsx';
import { TablePlace } from './TablePlace.tsx';
import type { TableRow } from './tableRows.ts';
import { useTableName } from './useTableName.ts';

interface Props {
  readonly row: TableRow;
  readonly rows: readonly TableRow[];
  readonly stage: Stage;
  readonly onClose: () => void;
}

/** One table: who is there, what it has written, where it is, and with whom it sits. */
export function TableDialog({ row, rows, stage, onClose }: Props) {
  const { common, room, steer } = useWords();
  const name = useTableName();
  const command = useCommand();
  const { table } = row;
  return (
    <Dialog title={name.all(row)} closeLabel={common.close} onClose={onClose}>
      <div className={styles.table}>
        {table.help && (
          <div className={styles.help}>
            <b>{steer.tableHelp}</b>
            <Button
              size="small"
              onInk
              onClick={() => command({ type: 'tableHelp', table: table.id, help: false })}
            >
              {room.table.helped}
            </Button>
          </div>
        )}
        <TableDevices row={row} stage={stage} />
        <TableCards row={row} stage={stage} />
        {stage.position.kind === 'step' && (
          <TablePlace key={JSON.stringify(row.position)} row={row} stage={stage} />
        )}
        <details className={styles.more}>
          <summary>{room.table.mergeAndName}</summary>
          <TableMerge row={row} rows={rows} />
          <TableName key={table.name} table={table} />
        </details>
      </div>
    </Dialog>
  );
}
