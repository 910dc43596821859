import type { ReactNode } from 'react';
import styles from './FactLines.module.css';

export interface FactLine {
  readonly key: string;
  readonly name: ReactNode;
  readonly meaning: ReactNode;
}

interface Props {
  readonly facts: readonly FactLine[];
}

/** What something is called to the left, what it means, in whole sentences, to the right. */
export function FactLines({ facts }: Props) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ key, name, meaning }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
