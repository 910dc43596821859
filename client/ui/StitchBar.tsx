import styles from './StitchBar.module.css';

interface Props {
  readonly done: number;
  readonly total: number;
  /** What it is that comes along, read aloud. */
  readonly label: string;
  /** How far, in words, such as "Del 3 av 5". */
  readonly text: string;
}

/** How far something has come: sewn is done, holes are left. Only what is finished is sewn. */
export function StitchBar({ done, total, label, text }: Props) {
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={label}
      aria-valuenow={done}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuetext={text}
    >
      <i style={{ '--done': total > 0 ? done / total : 0 } as React.CSSProperties} />
    </div>
  );
}
