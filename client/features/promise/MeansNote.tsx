import { useWords } from '../../i18n/useWords.ts';
import { Mark } from '../../ui/Mark.tsx';
import styles from './MeansNote.module.css';

/** A notch and a question: never a fault, and whoever writes may leave it at that. */
export const MeansNote = () => (
  <span className={styles.note} data-col="needs">
    <Mark column="needs" />
    <span>{useWords().promise.meansOnly}</span>
  </span>
);
