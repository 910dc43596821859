import { BoardLanes } from '../../../features/board/BoardLanes.tsx';
import { BoardNotices } from '../../../features/board/header/BoardNotices.tsx';
import { OnlyYou } from '../../../features/board/header/OnlyYou.tsx';
import { StepQuestion } from '../../../features/board/header/StepQuestion.tsx';
import type { NextVoting } from '../board/useNextVoting.ts';
import { VotePart } from '../board/VotePart.tsx';
import styles from '../RoomPage.module.css';
import { CaseKey } from './CaseKey.tsx';

interface Props {
  readonly wide: boolean;
  readonly voting: NextVoting;
}

/** The step one looks at, as on everybody's screen; who leads writes at the foot of the lanes. */
export function RoomBoard({ wide, voting }: Props) {
  return (
    <div className={styles.work}>
      <div className={styles.ask}>
        <StepQuestion className={styles.question} />
        <CaseKey />
        <OnlyYou />
      </div>
      <div className={styles.notices}>
        <BoardNotices />
        <VotePart voting={voting} />
      </div>
      <BoardLanes wide={wide} feet />
    </div>
  );
}
