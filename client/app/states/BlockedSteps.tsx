import { useWords } from '../../i18n/useWords.ts';
import styles from './BlockedSteps.module.css';

/** From a network that blocks to one that does not. */
export function BlockedSteps() {
  const { blockedNetwork } = useWords().states;
  return (
    <ol className={styles.steps}>
      {blockedNetwork.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
