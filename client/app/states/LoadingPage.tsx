import { useWords } from '../../i18n/useWords.ts';
import styles from './LoadingPage.module.css';

/** Comes up only when it takes a while: most of the time the copy is there at once. */
export function LoadingPage() {
  const { common } = useWords();
  return (
    <main className={styles.page}>
      <p role="status">{common.loading}</p>
    </main>
  );
}
