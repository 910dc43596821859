import type { LogLine } from '#shared/domain/followUp.ts';
import { useFormats } from '../../../i18n/useWords.ts';
import styles from './FollowUpRows.module.css';

/** What happened, in the order it was written, each line with its day if it has one. */
export function Log({ lines }: { readonly lines: readonly LogLine[] }) {
  const formats = useFormats();
  return (
    <ol className={styles.log}>
      {lines.map(({ day, words }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no other name.
        <li key={index}>
          {day && <time dateTime={day}>{formats.day(day)}</time>}
          <span>{words}</span>
        </li>
      ))}
    </ol>
  );
}
