import { useWords } from '../../i18n/useWords.ts';
import { ChainLinks } from './ChainLinks.tsx';
import styles from './ChainList.module.css';
import type { ChainHere } from './useSystems.ts';

/** Every chain, one after another. */
export function ChainList({ here }: { readonly here: readonly ChainHere[] }) {
  const words = useWords().systems;
  return (
    <ol className={styles.list} aria-label={words.chains}>
      {here.map(({ chain }, at) => (
        <li
          key={`${chain.effect?.id}/${chain.event?.id}/${chain.invisibleSystem?.id}`}
          className={styles.item}
        >
          <h2 className={styles.number}>{words.chainOf(at + 1, here.length)}</h2>
          <ChainLinks chain={chain} />
        </li>
      ))}
    </ol>
  );
}
