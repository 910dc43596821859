import { type ReactNode, useId } from 'react';
import type { SummaryPart } from '#shared/domain/desk/summaryParts.ts';
import styles from './Redaction.module.css';

interface Props {
  readonly title: string;
  /** What is written here stands in that part of the summary. */
  readonly part?: SummaryPart;
  readonly children: ReactNode;
}

export function Section({ title, part, children }: Props) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading} data-part={part}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
