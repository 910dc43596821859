import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { Notice } from '../../../ui/Notice.tsx';
import styles from './StoppedNotice.module.css';

interface Props {
  /** How many reports are open. */
  readonly reported: number;
  /** To the list where they are resolved, for who may do that. */
  readonly toReports: ReactNode;
}

/** Why nothing may leave the room yet. On paper it stands instead of the summary. */
export function StoppedNotice({ reported, toReports }: Props) {
  const words = useWords().summary;
  return (
    <Notice
      tone="danger"
      icon="octagon"
      title={words.stopped(reported)}
      action={toReports}
      className={styles.stopped}
    >
      <p>{words.stoppedText}</p>
    </Notice>
  );
}
