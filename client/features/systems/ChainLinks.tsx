import { CHAIN_PARTS, type Chain, type ChainPart } from '#shared/domain/chains.ts';
import { useWords } from '../../i18n/useWords.ts';
import { classes } from '../../ui/classes.ts';
import styles from './ChainLinks.module.css';
import { PartHole } from './PartHole.tsx';
import { PartMenu } from './PartMenu.tsx';
import { PartText } from './PartText.tsx';

/** One chain as a list that says of each part what it is, with the thread down its side. */
export function ChainLinks({ chain }: { readonly chain: Chain }) {
  return (
    <ol className={styles.chain}>
      {CHAIN_PARTS.map((part) => (
        <ChainLink key={part} part={part} chain={chain} />
      ))}
    </ol>
  );
}

function ChainLink({ part, chain }: { readonly part: ChainPart; readonly chain: Chain }) {
  const words = useWords().systems;
  const card = chain[part];
  const next = CHAIN_PARTS[CHAIN_PARTS.indexOf(part) + 1];
  const isTied = card !== null && next !== undefined && chain[next] !== null;
  return (
    <li className={classes(styles.link, !card && styles.missing, isTied && styles.tied)}>
      {card ? (
        <div className={styles.part}>
          <p className={classes(styles.words, part === 'invisibleSystem' && styles.system)}>
            <span className={styles.cap}>
              {words.parts[part]}
              <span className="sr">: </span>
            </span>
            <PartText card={card} />
          </p>
          <PartMenu part={part} chain={chain} />
        </div>
      ) : (
        <>
          <span className={styles.cap} aria-hidden="true">
            {words.parts[part]}
          </span>
          <PartHole part={part} chain={chain} className={styles.hole} />
        </>
      )}
    </li>
  );
}
