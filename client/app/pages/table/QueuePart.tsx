import type { Round } from '#shared/domain/stage/stage.ts';
import type { Table } from '#shared/domain/table.ts';
import { StepTimer } from '../../../features/board/header/StepTimer.tsx';
import { BallotQueue } from '../../../features/tablehost/queue/BallotQueue.tsx';
import type { Turn } from '../../../features/tablehost/queue/turnQueue.ts';
import { TurnBallot } from '../../../features/vote/turn/TurnBallot.tsx';
import styles from '../TablePage.module.css';

interface Props {
  readonly round: Round;
  readonly queue: readonly Turn[];
  readonly table: Pick<Table, 'id'>;
}

/** While there is a vote: those who have no phone, one after another. */
export function QueuePart({ round, queue, table }: Props) {
  return (
    <BallotQueue
      queue={queue}
      timer={<StepTimer className={styles.timer} />}
      ballot={(turn, onHandedIn) => (
        <TurnBallot round={round} turn={turn} table={table.id} onHandedIn={onHandedIn} />
      )}
    />
  );
}
