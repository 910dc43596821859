import { useWords } from '../../../i18n/useWords.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './Foot.module.css';

interface Props {
  readonly locked: boolean;
  /** Given when what is shown may be old. */
  readonly lastUpdated: string | null;
}

/** What is not as usual. */
export function Foot({ locked, lastUpdated }: Props) {
  const { projector } = useWords();
  return (
    <p className={styles.foot} role="status">
      {lastUpdated}
      {locked && (
        <span className={styles.locked}>
          <Icon name="lock" />
          {projector.locked}
        </span>
      )}
    </p>
  );
}
