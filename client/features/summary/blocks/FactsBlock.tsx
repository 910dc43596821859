import { inOrder } from '../sheet/inOrder.ts';
import type { BlockOf } from './blockKinds.ts';
import styles from './FactsBlock.module.css';

interface Props {
  readonly block: BlockOf<'facts'>;
}

export function FactsBlock({ block: { rows } }: Props) {
  return (
    <dl className={styles.facts}>
      {inOrder(rows).map(({ at, value: { label, value } }) => (
        <div key={at}>
          <dt>{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
