import { CHAIN_PARTS, NO_CHAIN } from '#shared/domain/chains.ts';
import { useWords } from '../../i18n/useWords.ts';
import { PartHole } from './PartHole.tsx';
import styles from './SystemsView.module.css';

/** Nothing yet: the three questions, each a place to begin. */
export function EmptyChains() {
  const words = useWords().systems;
  return (
    <>
      <p className={styles.help}>{words.startAnywhere}</p>
      <ol className={styles.empty}>
        {CHAIN_PARTS.map((part) => (
          <li key={part}>
            <span className={styles.cap} aria-hidden="true">
              {words.parts[part]}
            </span>
            <PartHole part={part} chain={NO_CHAIN} className={styles.wholeHole} />
          </li>
        ))}
      </ol>
    </>
  );
}
