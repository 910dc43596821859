import { Rich } from '../../i18n/Rich.tsx';
import { useWords } from '../../i18n/useWords.ts';
import styles from './Room.module.css';
import { sum, type TableRow } from './tables/tableRows.ts';

interface Props {
  readonly rows: readonly TableRow[];
}

/** "57 enheter av 60 platser": how many have come to the tables. */
export function InRoom({ rows }: Props) {
  const { steer } = useWords();
  const devices = sum(rows, (row) => row.devices);
  const seats = sum(rows, (row) => row.seats);
  return (
    <span className={styles.inRoom}>
      <Rich text={steer.devices(devices, seats)} />
    </span>
  );
}
