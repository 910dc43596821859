import { standsFor as actorOf } from '#shared/domain/actor.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { seatsOf, standsFor } from '#shared/domain/stage/standsFor.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useProjection } from '../../state/useProjection.ts';
import { useSeat } from '../../state/useSeat.ts';
import styles from './TableMates.module.css';

interface Props {
  readonly tables: Stage['tables'];
}

/** Who has come to one's table, by organisation, and how many seats are left. */
export function TableMates({ tables }: Props) {
  const words = useWords().lobby;
  const [seat] = useSeat();
  const actors = useBoard((board) => board.actors);
  const present = useProjection((projection) => projection.present);
  const here = standsFor(seat.table, tables);
  const table = tables.find(({ id }) => id === here);
  if (!table || !seat.table) return null;
  const others = present.filter((one) => !one.own && standsFor(one.table, tables) === here);
  const nameOf = (org: typeof seat.org) => (org && actors.get(actorOf(org, actors))?.name) ?? '–';
  const left = seatsOf(seat.table, tables) - others.length - 1;
  return (
    <section className={styles.table}>
      <h2>{words.atTable(table.name)}</h2>
      <ul>
        <li className={styles.me}>
          {nameOf(seat.org)} <small>{words.you}</small>
        </li>
        {others.map(({ org }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: people are known by their organisation alone.
          <li key={at}>{nameOf(org)}</li>
        ))}
        {left > 0 && (
          <li className={styles.left}>
            <i />
            {words.moreSeats(left)}
          </li>
        )}
      </ul>
    </section>
  );
}
