import { useWords } from '../../i18n/useWords.ts';
import styles from './FollowUp.module.css';

interface Props {
  readonly figures: readonly (readonly [count: number, words: string])[];
}

/** Three numbers, each with what it counts. */
export function Figures({ figures }: Props) {
  const words = useWords().followUp;
  return (
    <ul className={styles.figures} aria-label={words.figures}>
      {figures.map(([count, text]) => (
        <li key={text}>
          <b>{count}</b> {text}
        </li>
      ))}
    </ul>
  );
}
