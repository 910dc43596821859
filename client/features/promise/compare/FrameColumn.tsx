import { PROMISE_PARTS } from '#shared/domain/promise.ts';
import { useWords } from '../../../i18n/useWords.ts';
import styles from './AllPromises.module.css';

interface Props {
  readonly asksHolds: boolean;
}

/** What each row says. Each part carries it too, for who hears the page or reads it on a phone. */
export function FrameColumn({ asksHolds }: Props) {
  const words = useWords().promise;
  return (
    <div className={styles.frames} aria-hidden="true">
      <span />
      {PROMISE_PARTS.map((part) => (
        <span key={part}>{words.frame[part]}</span>
      ))}
      {asksHolds && <span>{words.holds}</span>}
      <span />
    </div>
  );
}
