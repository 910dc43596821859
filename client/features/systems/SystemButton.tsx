import type { CSSProperties } from 'react';
import type { Card } from '#shared/domain/card.ts';
import type { ChainSet } from '#shared/domain/chains.ts';
import { useWords } from '../../i18n/useWords.ts';
import { classes } from '../../ui/classes.ts';
import { PartText } from './PartText.tsx';
import styles from './SystemButton.module.css';
import { useViews } from './useViews.ts';

interface Props {
  readonly set: ChainSet;
  readonly system: Card;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
}

/** A system's cloth, as wide as the chains that lead to it. Pressed, it tells more beside them. */
export function SystemButton({ set, system, chosen, onChoose, className, style }: Props) {
  const words = useWords().systems;
  const written = useViews(system.id).length;
  const chains = set.chains.filter(({ effect, event }) => effect ?? event).length;
  return (
    <button
      type="button"
      className={classes(styles.system, className)}
      style={style}
      aria-pressed={chosen}
      onClick={onChoose}
    >
      <span className="sr">{words.parts.invisibleSystem}: </span>
      <b className={styles.name}>
        <PartText card={system} />
      </b>
      <small>{words.counts(chains, written)}</small>
    </button>
  );
}
