import { PROMISE_PARTS } from '#shared/domain/promise.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { NamedPromise } from '../../../state/usePromises.ts';
import { FramedSentence } from '../../../ui/FramedSentence.tsx';
import styles from './PromisesView.module.css';

interface Props {
  readonly promise: NamedPromise;
}

/** One table's promise, as one sentence. */
export function PromiseItem({ promise: { name, said } }: Props) {
  const { common, promise: words } = useWords();
  return (
    <li className={styles.promise}>
      <h2>{common.table(name)}</h2>
      <p>
        <FramedSentence
          parts={PROMISE_PARTS.map((part) => ({ frame: words.frame[part], words: said[part] }))}
        />
      </p>
    </li>
  );
}
