import { classes } from './classes.ts';
import { clockText } from './clockText.ts';
import styles from './TimerText.module.css';

interface Props {
  readonly seconds: number;
  /** What is read aloud, such as "4 minuter 20 sekunder kvar". */
  readonly label: string;
  /** Shown in place of the figures, such as "Under en minut": the last seconds are not counted at people. */
  readonly text?: string | undefined;
  readonly className?: string | undefined;
}

/** The time that is left. It never blinks and is never read aloud by itself. */
export function TimerText({ seconds, label, text, className }: Props) {
  return (
    <span className={classes(styles.timer, className)} role="timer" aria-label={label}>
      {text ?? clockText(seconds)}
    </span>
  );
}
