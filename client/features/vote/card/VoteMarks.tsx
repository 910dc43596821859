import type { CardVotes } from '#shared/domain/stage/votes.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './VoteMarks.module.css';

/** More rings than this are a number and a word. */
const MOST_RINGS = 8;

interface Props extends CardVotes {
  /** How many of them are one's own. */
  readonly own: number;
}

/** What something got when the voting was closed: one's own buttons filled, others' as rings, and the number beside them. */
export function VoteMarks({ votes, tables, own }: Props) {
  const words = useWords().vote;
  if (votes === 0) return null;
  const from = tables === null ? null : words.fromTables(tables);
  const said = [words.votes(votes), from, own > 0 && words.ofThemOwn(own)].filter(Boolean);
  const many = votes > MOST_RINGS;
  const drawn = many ? Math.min(own, 1) : votes;
  return (
    <span className={styles.votes} role="img" aria-label={said.join(', ')}>
      {Array.from({ length: drawn }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: buttons are all alike.
        <Icon key={index} name={index < own ? 'button' : 'ring'} />
      ))}
      <b>{many ? words.votes(votes) : votes}</b>
      {from && <span className={styles.tables}>· {from}</span>}
    </span>
  );
}
