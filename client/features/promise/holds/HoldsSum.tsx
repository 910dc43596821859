import type { Holds } from '#shared/domain/promise.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { NamedPromise } from '../../../state/usePromises.ts';
import styles from './Holds.module.css';

interface Props {
  readonly promises: readonly NamedPromise[];
}

/** All tables' answers, also of those that are not shown. */
export function HoldsSum({ promises }: Props) {
  const words = useWords().promise;
  const count = (answer: Holds | null) => promises.filter(({ holds }) => holds === answer).length;
  const left = count(null);
  return (
    <div className={styles.sum}>
      <span className="sr">{words.holds}</span>
      <b>{words.holdsSum(count('yes'), count('partly'), count('no'))}</b>
      {left > 0 && <span>{words.holdsLeft(left)}</span>}
    </div>
  );
}
