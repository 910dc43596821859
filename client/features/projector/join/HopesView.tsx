import { useWords } from '../../../i18n/useWords.ts';
import type { Door } from './Door.ts';
import styles from './HopesView.module.css';
import type { Hopes } from './hopes.ts';
import { SpelledCode } from './SpelledCode.tsx';

interface Props {
  /** Six at most. */
  readonly hopes: Hopes['lifted'];
  readonly written: number;
  readonly door: Door;
}

/** What people hope to take home, without who wrote it. */
export function HopesView({ hopes, written, door }: Props) {
  const { projector } = useWords();
  return (
    <div className={styles.view}>
      <p className={styles.ask}>{projector.hopesAsk}</p>
      <h1>{projector.hopesHead}</h1>
      <ul className={styles.hopes}>
        {hopes.map(({ id, text, lang }) => (
          <li key={id} lang={lang} data-long={text.length > 70}>
            {text}
          </li>
        ))}
      </ul>
      <p className={styles.foot}>
        <span>{projector.hopesCount(written)}</span>
        {door.code.kind === 'open' && (
          <b>
            <SpelledCode code={door.code.code} />
          </b>
        )}
      </p>
    </div>
  );
}
