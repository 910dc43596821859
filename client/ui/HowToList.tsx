import styles from './FactList.module.css';

interface Props {
  readonly steps: readonly string[];
}

/** What to do, in order, in the same lines as FactList. */
export function HowToList({ steps }: Props) {
  return (
    <ol className={styles.facts}>
      {steps.map((step, index) => (
        <li key={step} className={styles.row}>
          <b aria-hidden="true">{index + 1}</b>
          {step}
        </li>
      ))}
    </ol>
  );
}
