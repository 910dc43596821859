import { type ReactNode, useState } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './BallotQueue.module.css';
import { QueueThread } from './QueueThread.tsx';
import { type Turn, whoseTurn } from './turnQueue.ts';

interface Props {
  readonly queue: readonly Turn[];
  /** What is left of the time. */
  readonly timer: ReactNode;
  /** The ballot of one person, in another's hands for nobody to see; it says when it is handed in. */
  readonly ballot: (turn: number, onHandedIn: () => void) => ReactNode;
}

/*
 *   give the computer to A ──"min tur"──▶ A's ballot ──handed in──▶ give the computer to B ──▶ …
 */

/** One after another votes on the table's computer. Between two of them the screen shows nothing but whose turn it is. */
export function BallotQueue({ queue, timer, ballot }: Props) {
  const words = useWords().tableHost;
  const next = whoseTurn(queue);
  const [begun, setBegun] = useState<number | null>(null);
  const isVoting = next !== null && begun === next.turn;
  return (
    <div>
      <div className={styles.head}>
        <h1>{heading(words, next, isVoting)}</h1>
        {timer}
      </div>
      <QueueThread queue={queue} />
      {isVoting && (
        <div className={styles.ballot} key={next.turn}>
          {ballot(next.turn, () => setBegun(null))}
        </div>
      )}
      {next && !isVoting && (
        <div className={styles.between}>
          {next.state === 'again' && <p>{words.voteAgain}</p>}
          <p>{words.nobodySees}</p>
          <Button className={styles.begin} onClick={() => setBegun(next.turn)}>
            {words.myTurn(next.name)}
          </Button>
        </div>
      )}
      {!next && <p className={styles.between}>{words.allHaveVotedText}</p>}
    </div>
  );
}

function heading(
  words: ReturnType<typeof useWords>['tableHost'],
  next: Turn | null,
  isVoting: boolean,
): string {
  if (!next) return words.allHaveVoted;
  return isVoting ? words.yourTurn(next.name) : words.giveTo(next.name);
}
