import type { ReactNode } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { MiniClock } from '../ask/MiniClock.tsx';
import type { Door } from '../join/Door.ts';
import { SpelledCode } from '../join/SpelledCode.tsx';
import styles from './MiniHead.module.css';
import { Place } from './Place.tsx';

interface Props {
  readonly stage: Stage;
  /** Left out where the room has no eyes for it. */
  readonly door?: Door;
  readonly children?: ReactNode;
}

/** Above what fills the screen: where we are, the code and the time. */
export function MiniHead({ stage, door, children }: Props) {
  return (
    <header className={styles.head}>
      <Place stage={stage} />
      <div className={styles.end}>
        {children}
        {door?.code.kind === 'open' && <SpelledCode code={door.code.code} />}
        <MiniClock timer={stage.timer} />
      </div>
    </header>
  );
}
