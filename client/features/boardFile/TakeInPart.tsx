import { useId } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import styles from './BoardFile.module.css';
import { TakeIn } from './TakeIn.tsx';

/** For whoever leads the room: somebody comes with a file from a phone that cannot send. */
export function TakeInPart() {
  const { boardFile } = useWords();
  const heading = useId();
  return (
    <section className={styles.room} aria-labelledby={heading}>
      <h2 id={heading}>{boardFile.fromPhone}</h2>
      <TakeIn />
    </section>
  );
}
