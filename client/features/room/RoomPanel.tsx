import type { Stage } from '#shared/domain/stage/stage.ts';
import styles from './Room.module.css';
import { ReviewPart } from './review/ReviewPart.tsx';
import { TablesPart } from './tables/TablesPart.tsx';
import type { TableRow } from './tables/tableRows.ts';

interface Props {
  readonly stage: Stage;
  readonly rows: readonly TableRow[];
}

/** How the room is, beside the board: the tables, and what waits for who leads. */
export function RoomPanel({ stage, rows }: Props) {
  return (
    <div className={styles.panel}>
      <TablesPart stage={stage} rows={rows} />
      <ReviewPart />
    </div>
  );
}
