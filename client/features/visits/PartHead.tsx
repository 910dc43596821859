import styles from './VisitRows.module.css';

interface Props {
  readonly title: string;
  readonly hint: string;
}

export function PartHead({ title, hint }: Props) {
  return (
    <div className={styles.partHead}>
      <h2>{title}</h2>
      <span>{hint}</span>
    </div>
  );
}
