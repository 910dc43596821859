import type { SummaryDocument } from '#shared/summary/document/SummaryDocument.ts';
import { classes } from '../../../ui/classes.ts';
import styles from './StatusLine.module.css';

interface Props {
  readonly document: Pick<SummaryDocument, 'status' | 'fixed'>;
}

/** ARBETSMATERIAL or FASTSTÄLLD first; then the day, the diarienummer and the organiser. */
export function StatusLine({ document: { status, fixed } }: Props) {
  const [state, ...more] = status;
  return (
    <p className={styles.status}>
      <b className={classes(styles.state, fixed && styles.fixed)}>{state}</b>
      {more.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
}
