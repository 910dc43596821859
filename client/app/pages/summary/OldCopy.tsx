import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { useConnection } from '../../../state/useConnection.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { Notice } from '../../../ui/Notice.tsx';
import styles from '../SummaryPage.module.css';

/** Without contact the summary is as old as this device's copy, and says so. */
export function OldCopy() {
  const words = useWords().summary;
  const format = useFormats();
  const connection = useConnection();
  const heard = useProjection((projection) => projection.heard);
  if (connection.kind === 'online' || heard === null) return null;
  return (
    <Notice icon="offline" tone="warn" className={styles.notice}>
      {words.offlineCopy(format.moment(heard))}
    </Notice>
  );
}
