import styles from './BlockedSteps.module.css';

interface Props {
  readonly steps: readonly string[];
}

/** From a network that blocks to one that does not. */
export function BlockedSteps({ steps }: Props) {
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
