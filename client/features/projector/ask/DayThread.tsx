import { Needle } from '../../../ui/Needle.tsx';
import styles from './DayThread.module.css';

interface Props {
  /** How far the day has come, 0 to 1. */
  readonly progress: number;
}

/** The day from end to end: sewn, here, holes. The words above it say the same. */
export function DayThread({ progress }: Props) {
  return (
    <div className={styles.thread} style={{ '--p': progress } as React.CSSProperties}>
      <Needle className={styles.needle} />
    </div>
  );
}
