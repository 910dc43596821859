import type { Card } from '#shared/domain/card.ts';
import { votesFor } from '#shared/domain/stage/votes.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './CardVotes.module.css';
import { useSharedFacts } from './cardFactsContext.ts';

/** More rings than this are a number and a word. */
const MOST_RINGS = 8;

interface Props {
  readonly card: Card;
}

/** What a card got when the voting was closed: rings and their number, or the number alone. */
export function CardVotes({ card }: Props) {
  const words = useWords().board;
  const votes = votesFor(useSharedFacts(), card)?.votes ?? 0;
  if (votes === 0) return null;
  if (votes > MOST_RINGS) return <b className={styles.votes}>{words.votes(votes)}</b>;
  return (
    <span className={styles.votes} role="img" aria-label={words.votes(votes)}>
      {Array.from({ length: votes }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rings are all alike.
        <Icon key={index} name="ring" />
      ))}
      <b>{votes}</b>
    </span>
  );
}
