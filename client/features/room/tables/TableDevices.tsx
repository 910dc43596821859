import { standsFor as standsForActor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { FactList } from '../../../ui/FactList.tsx';
import styles from './TableDialog.module.css';
import type { TableRow } from './tableRows.ts';

interface Props {
  readonly row: TableRow;
  readonly stage: Pick<Stage, 'tables'>;
}

/** How many devices each organisation has at the table. Organisations, never people. */
export function TableDevices({ row, stage }: Props) {
  const { room } = useWords();
  const present = useProjection((projection) => projection.present);
  const actors = useBoard((board) => board.actors);
  const nameOf = (id: ActorId | null) =>
    (id && actors.get(standsForActor(id, actors))?.name) || room.table.unknownOrg;
  const counts = new Map<string, number>();
  for (const device of present) {
    if (device.table === null || standsFor(device.table, stage.tables) !== row.table.id) continue;
    const name = nameOf(device.org);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const facts = [...counts].sort(([a], [b]) => a.localeCompare(b));
  return (
    <section className={styles.part}>
      <h3>
        {room.table.devices} <small>{room.devicesOf(row.devices, row.seats)}</small>
      </h3>
      {facts.length === 0 ? (
        <p>{room.table.noDevices}</p>
      ) : (
        <FactList facts={facts.map(([name, value]) => ({ name, value }))} />
      )}
    </section>
  );
}
