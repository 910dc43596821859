import type { Timer } from '#shared/domain/stage/timer.ts';
import { TimerText } from '../../../ui/TimerText.tsx';
import styles from './MiniClock.module.css';
import { useTimeLeft } from './useTimeLeft.ts';

interface Props {
  readonly timer: Timer;
}

/** The time in a corner, while the room looks at something else. */
export const MiniClock = ({ timer }: Props) =>
  timer.state === 'off' ? null : <Running timer={timer} />;

function Running({ timer }: Props) {
  const left = useTimeLeft(timer);
  return left && <TimerText {...left} className={left.text ? styles.words : styles.clock} />;
}
