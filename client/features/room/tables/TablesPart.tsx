import { useState } from 'react';
import type { TableId } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { classes } from '../../../ui/classes.ts';
import { SteeringPart } from '../SteeringPart.tsx';
import { TableDialog } from './TableDialog.tsx';
import { TableLine } from './TableLine.tsx';
import styles from './Tables.module.css';
import type { TableRow } from './tableRows.ts';
import { useTableName } from './useTableName.ts';
import { isVoting, useTablesSummary } from './useTablesSummary.ts';

interface Props {
  readonly stage: Stage;
  readonly rows: readonly TableRow[];
}

/** More tables than this stand in two columns. */
const ONE_COLUMN = 10;

/** *Borden*: what each has written or handed in, who is there, and who wants help. */
export function TablesPart({ stage, rows }: Props) {
  const { steer, room } = useWords();
  const name = useTableName();
  const [open, setOpen] = useState<TableId | null>(null);
  const voting = isVoting(stage);
  const summary = useTablesSummary(stage, rows);
  const helpers = rows.filter(({ table }) => table.help).map(name.all);
  const opened = rows.find(({ table }) => table.id === open);
  return (
    <section className={styles.part} aria-labelledby="tables-head">
      <h2 id="tables-head" className={styles.head}>
        {steer.tables} <span>{summary}</span>
      </h2>
      {/* Before the rows, so that it is read first; the rows keep the order of the hall. */}
      <p role="status" className="sr">
        {helpers.length > 0 && room.wantHelp(helpers.join(', '))}
      </p>
      <div className={styles.under}>
        <SteeringPart steering={stage.steering} />
        <span aria-hidden="true">{voting ? room.ballotsHead : steer.cardsHead}</span>
        <span aria-hidden="true">{steer.devicesHead}</span>
      </div>
      <ol className={classes(styles.tables, rows.length > ONE_COLUMN && styles.many)}>
        {rows.map((row) => (
          <TableLine
            key={row.table.id}
            row={row}
            name={name.all(row)}
            stage={stage}
            voting={voting}
            onOpen={() => setOpen(row.table.id)}
          />
        ))}
      </ol>
      {opened && (
        <TableDialog row={opened} stage={stage} rows={rows} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}
