import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { useStage } from '../../../state/useStage.ts';
import { Stitches } from '../frame/Stitches.tsx';
import styles from './TableRows.module.css';
import { perRow, tableSeats } from './tableSeats.ts';

const NO_TABLES: Stage['tables'] = [];

/** The tables as they fill: a stitch for each device, a hole for each free place. */
export function TableRows() {
  const { projector } = useWords();
  const tables = useStage((stage) => stage.tables) ?? NO_TABLES;
  const present = useProjection((projection) => projection.present);
  const rows = tableSeats(tables, present);
  const style = { '--row': perRow(rows.length) } as React.CSSProperties;
  return (
    <ol className={styles.tables} style={style} aria-label={projector.tables}>
      {rows.map(({ id, name, inside, seats }) => (
        <li key={id}>
          <span className={styles.name} aria-hidden="true">
            {name}
          </span>
          <span className="sr">{projector.atTable(name, inside, seats)}</span>
          <Stitches sewn={inside} holes={seats - inside} />
        </li>
      ))}
    </ol>
  );
}
