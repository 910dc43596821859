import { type ReactNode, useId } from 'react';
import styles from './Desk.module.css';

interface Props {
  /** Where the contents lead. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function DeskSection({ id, title, children }: Props) {
  const heading = useId();
  return (
    <section id={id} className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
