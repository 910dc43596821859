import type { CSSProperties } from 'react';
import type { Chain, ChainPart } from '#shared/domain/chains.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { classes } from '../../ui/classes.ts';
import styles from './PartHole.module.css';
import { usePartActions } from './systemsContext.ts';

interface Props {
  readonly part: ChainPart;
  readonly chain: Chain;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
}

/** A part that nobody has written yet: the question that fills it, and the way to answer. */
export function PartHole({ part, chain, className, style }: Props) {
  const words = useWords().systems;
  const { fill } = usePartActions();
  const look = classes(styles.hole, className);
  const label = <span className="sr">{words.parts[part]}: </span>;
  if (!useMayWrite()) {
    return (
      <p className={look} style={style}>
        {label}
        {words.noneYet}
      </p>
    );
  }
  return (
    <button type="button" className={look} style={style} onClick={() => fill({ part, chain })}>
      {label}
      {words.holes[part]}
    </button>
  );
}
