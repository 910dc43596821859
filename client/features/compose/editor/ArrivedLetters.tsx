import { Fragment } from 'react';
import type { ArrivedMark } from './arrivedMarks.ts';
import styles from './CardEditor.module.css';

interface Props {
  readonly text: string;
  readonly marks: readonly ArrivedMark[];
}

/** Others' newest letters, underlined below the field. Reckoned from the text: no cursor is ever sent. */
export function ArrivedLetters({ text, marks }: Props) {
  if (marks.length === 0) return null;
  const between = (at: number) => marks[at - 1]?.to ?? 0;
  return (
    <div className={styles.under} aria-hidden="true">
      {marks.map((mark, at) => (
        <Fragment key={mark.from}>
          {text.slice(between(at), mark.from)}
          <mark className={styles.new}>{text.slice(mark.from, mark.to)}</mark>
        </Fragment>
      ))}
      {text.slice(between(marks.length))}
    </div>
  );
}
