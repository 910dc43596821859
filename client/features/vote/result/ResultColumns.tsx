import { useMemo } from 'react';
import { COLUMN_NAMES, COLUMNS } from '#shared/domain/columns.ts';
import { type ResultLine, roundResult } from '#shared/domain/stage/roundResult.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { useOwnVotes } from '../ballot/useOwnBallot.ts';
import { VoteMarks } from '../card/VoteMarks.tsx';
import styles from './Result.module.css';

interface Props {
  readonly round: Round;
}

/** What got votes, each column by itself: most first. */
export function ResultColumns({ round }: Props) {
  const words = useWords().vote;
  const lang = useLang();
  const board = useBoard((all) => all);
  const lines = useMemo(() => roundResult(round, board), [round, board]);
  if (lines.length === 0) return <p>{words.nothing}</p>;
  return COLUMNS.map((column) => {
    const its = lines.filter((line) => line.column === column);
    if (its.length === 0) return null;
    return (
      <section key={column} data-col={column} className={styles.column}>
        <h3>
          <Mark column={column} /> {COLUMN_NAMES[column][lang]}
        </h3>
        <ol>
          {its.map((line) => (
            <Line key={line.id} line={line} round={round} />
          ))}
        </ol>
      </section>
    );
  });
}

function Line({ line, round }: Props & { readonly line: ResultLine }) {
  const { vote, common } = useWords();
  const { text, cards, votes } = line;
  const own = useOwnVotes(
    round.id,
    cards.map(({ id }) => id),
  );
  return (
    <li className={styles.row}>
      <span className={styles.text}>
        <span lang={text ? cards[0]?.lang : undefined}>{text || vote.unnamed}</span>
        {cards.length > 1 && <small> {common.cards(cards.length)}</small>}
      </span>
      <VoteMarks {...votes} own={Math.min(own, votes.votes)} />
    </li>
  );
}
