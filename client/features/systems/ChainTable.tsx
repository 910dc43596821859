import { CHAIN_PARTS, type ChainSet } from '#shared/domain/chains.ts';
import { useWords } from '../../i18n/useWords.ts';
import { ChainRow } from './ChainRow.tsx';
import styles from './ChainTable.module.css';
import type { ChainHere } from './useSystems.ts';

interface Props {
  readonly sets: readonly ChainSet[];
  readonly current: ChainHere | null;
  readonly onTurn: (here: ChainHere) => void;
}

/** Chains side by side, read from left to right; those that share a system lie against it. Heard, it is a list. */
export function ChainTable({ sets, current, onTurn }: Props) {
  const words = useWords().systems;
  return (
    <>
      <div className={styles.heads} aria-hidden="true">
        {CHAIN_PARTS.map((part) => (
          <p key={part} className={styles.head}>
            {words.parts[part]}
            <small>{words.partHelp[part]}</small>
          </p>
        ))}
      </div>
      <div className={styles.sets}>
        {sets.map((set) => (
          <ol key={keyOf(set)} className={styles.set}>
            {set.chains.map((chain, row) => (
              <ChainRow
                key={`${chain.effect?.id}/${chain.event?.id}`}
                set={set}
                row={row}
                chosen={set.system !== null && set.system.id === current?.set.system?.id}
                onTurn={() => onTurn({ chain, set })}
              />
            ))}
          </ol>
        ))}
      </div>
    </>
  );
}

const keyOf = ({ system, chains: [chain] }: ChainSet): string =>
  system?.id ?? `${chain?.effect?.id}/${chain?.event?.id}`;
