import type { ReactNode } from 'react';
import { seatsOf } from '#shared/domain/stage/standsFor.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import type { OwnTable } from '../../state/useOwnTable.ts';
import { useProjection } from '../../state/useProjection.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { devicesAt } from './devicesAt.ts';
import styles from './TableDialog.module.css';
import { TableSignals } from './TableSignals.tsx';
import { useTableLabel } from './useTableLabel.ts';

export interface TableWays {
  /** Where table and organisation are chosen. */
  readonly seatHref: string;
  /** Where a computer becomes the table's own. */
  readonly hostHref: string;
  /** What of the board one sees: the page brings it. */
  readonly scope: ReactNode;
}

interface Props extends TableWays {
  readonly table: OwnTable;
  readonly onClose: () => void;
}

/** One's own table: who sits there by organisation, and what one can say for it. */
export function TableDialog({ table, seatHref, hostHref, scope, onClose }: Props) {
  const { common, ownTable, settings } = useWords();
  const { here, tables } = table;
  const actors = useBoard((board) => board.actors);
  const present = useProjection((projection) => projection.present);
  const label = useTableLabel(table);
  const people = devicesAt(present, here.id, { tables, actors });
  return (
    <Dialog title={label} closeLabel={common.close} onClose={onClose}>
      <div className={styles.parts}>
        <section aria-labelledby="table-tell">
          <h3 id="table-tell">{ownTable.tell}</h3>
          <TableSignals />
        </section>
        <section aria-labelledby="table-here">
          <h3 id="table-here">
            {ownTable.whoIsHere}
            <span>{ownTable.seats(seatsOf(here.id, tables))}</span>
          </h3>
          <ul className={styles.people}>
            {people.map(({ org, devices }) => (
              <li key={org}>
                {(org && actors.get(org)?.name) || ownTable.noOrganisation}
                <small>{ownTable.devices(devices)}</small>
              </li>
            ))}
          </ul>
        </section>
        {scope}
        <div className={styles.ways}>
          <ButtonLink variant="line" href={seatHref}>
            {settings.changeTable}
          </ButtonLink>
          <ButtonLink variant="line" icon="screen" href={hostHref}>
            {ownTable.isTables}
          </ButtonLink>
          <p>{ownTable.isTablesHelp}</p>
        </div>
      </div>
    </Dialog>
  );
}
