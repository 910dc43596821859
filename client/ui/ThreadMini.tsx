import { Needle } from './Needle.tsx';
import styles from './ThreadMini.module.css';

interface Props {
  readonly total: number;
  /** Position of the present step, from 0. Before the first: -1. After the last: `total`. */
  readonly now: number;
  /** Such as "Steg 2 av 5". */
  readonly label: string;
}

/** The thread on a phone: where we are, without names. */
export function ThreadMini({ total, now, label }: Props) {
  return (
    <div className={styles.thread} role="img" aria-label={label}>
      {Array.from({ length: total }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the row is what each part is.
        <i key={index} className={styles[index < now ? 'done' : index === now ? 'now' : 'left']}>
          {index === now && <Needle />}
        </i>
      ))}
    </div>
  );
}
