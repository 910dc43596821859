import type { Chain, ChainPart, ChainSet } from '#shared/domain/chains.ts';
import { useWords } from '../../i18n/useWords.ts';
import { classes } from '../../ui/classes.ts';
import styles from './ChainTable.module.css';
import { PartHole } from './PartHole.tsx';
import { PartMenu } from './PartMenu.tsx';
import { PartText, partText } from './PartText.tsx';
import { SystemButton } from './SystemButton.tsx';

interface Props {
  readonly set: ChainSet;
  /** Which of the set's chains, from 0. */
  readonly row: number;
  readonly chosen: boolean;
  readonly onTurn: () => void;
}

/** One chain of a set. What it shares with the chain above is drawn once, beside both. */
export function ChainRow({ set, row, chosen, onTurn }: Props) {
  const chain = set.chains[row];
  if (!chain) return null;
  const events = sameFrom(set.chains, row);
  const from = row + 1;
  return (
    <li className={styles.row}>
      <Part part="effect" chain={chain} column={1} rows={`${from}`} />
      <Thread whole={chain.effect !== null && chain.event !== null} column={2} rows={`${from}`} />
      {events === 0 ? (
        <Again part="event" chain={chain} />
      ) : (
        <>
          <Part part="event" chain={chain} column={3} rows={`${from} / span ${events}`} />
          <Thread
            whole={chain.event !== null && set.system !== null}
            column={4}
            rows={`${from} / span ${events}`}
          />
        </>
      )}
      {row > 0 ? (
        <Again part="invisibleSystem" chain={chain} />
      ) : set.system ? (
        <SystemButton
          set={set}
          system={set.system}
          chosen={chosen}
          onChoose={onTurn}
          className={styles.system}
          style={{ gridColumn: 5, gridRow: `1 / span ${set.chains.length}` }}
        />
      ) : (
        <PartHole part="invisibleSystem" chain={chain} style={{ gridColumn: 5, gridRow: 1 }} />
      )}
    </li>
  );
}

/** How many chains from a row on share its event; 0 when the row above does too. */
function sameFrom(chains: readonly Chain[], row: number): number {
  const event = chains[row]?.event ?? null;
  if (event === null) return 1;
  if (chains[row - 1]?.event === event) return 0;
  const other = chains.findIndex((chain, at) => at > row && chain.event !== event);
  return (other < 0 ? chains.length : other) - row;
}

interface PartProps {
  readonly part: ChainPart;
  readonly chain: Chain;
}

interface SpotProps {
  readonly column: number;
  readonly rows: string;
}

function Part({ part, chain, column, rows }: PartProps & SpotProps) {
  const words = useWords().systems;
  const card = chain[part];
  const style = { gridColumn: column, gridRow: rows };
  if (!card) return <PartHole part={part} chain={chain} style={style} />;
  return (
    <div className={styles.part} style={style}>
      <p className={styles.words}>
        <span className="sr">{words.parts[part]}: </span>
        <PartText card={card} />
      </p>
      <PartMenu part={part} chain={chain} className={styles.menu} />
    </div>
  );
}

/** Said, not drawn: it stands in the row above. */
function Again({ part, chain }: PartProps) {
  const words = useWords().systems;
  const card = chain[part];
  return (
    card && (
      <span className="sr">
        {words.parts[part]}: {words.sameAsAbove(partText(card))}
      </span>
    )
  );
}

function Thread({ whole, column, rows }: SpotProps & { readonly whole: boolean }) {
  return (
    <span
      className={classes(styles.thread, !whole && styles.dots)}
      style={{ gridColumn: column, gridRow: rows }}
      aria-hidden="true"
    />
  );
}
