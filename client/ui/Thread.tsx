import { classes } from './classes.ts';
import { Needle } from './Needle.tsx';
import styles from './Thread.module.css';

export interface ThreadItem {
  readonly id: string;
  readonly name: string;
  readonly state: 'done' | 'now' | 'left';
  /** Given when one may go there; otherwise the step is plain text. */
  readonly onPick?: (() => void) | undefined;
  /** The step on this screen, when that is another than the one the room is in. */
  readonly viewed?: boolean | undefined;
}

interface Props {
  readonly items: readonly ThreadItem[];
  readonly label: string;
  /** Read after a step that is done, such as "(klart)". */
  readonly doneLabel: string;
  /** How far into the present step we are, 0 to 1. */
  readonly progress?: number | undefined;
}

/** The day as a thread: sewn is done, the needle is now, holes are left. */
export function Thread({ items, label, doneLabel, progress = 0.5 }: Props) {
  const place = { '--p': Math.min(1, Math.max(0, progress)) } as React.CSSProperties;
  return (
    <nav className={styles.thread} aria-label={label}>
      <ol>
        {items.map((item, index) => (
          <li key={item.id} className={styles[item.state]} style={place}>
            <Step item={item} number={index + 1} doneLabel={doneLabel} />
            {item.state === 'now' && <Needle className={styles.needle} />}
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepProps {
  readonly item: ThreadItem;
  readonly number: number;
  readonly doneLabel: string;
}

function Step({ item, number, doneLabel }: StepProps) {
  const text = (
    <>
      <span className={styles.number}>{number}</span>
      <span className={styles.name}>{item.name}</span>
      {item.state === 'done' && <span className="sr"> {doneLabel}</span>}
    </>
  );
  const here = item.viewed ? 'page' : item.state === 'now' ? 'step' : undefined;
  const look = classes(styles.step, item.viewed && styles.viewed);
  if (!item.onPick) {
    return (
      <span className={look} aria-current={here}>
        {text}
      </span>
    );
  }
  return (
    <button type="button" className={look} aria-current={here} onClick={item.onPick}>
      {text}
    </button>
  );
}
