import type { Timer } from '#shared/domain/stage/timer.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { TimerText } from '../../../ui/TimerText.tsx';
import styles from './ScreenClock.module.css';
import { useTimeLeft } from './useTimeLeft.ts';

interface Props {
  readonly timer: Timer;
}

/** Figures a hand high. */
export const ScreenClock = ({ timer }: Props) =>
  timer.state === 'off' ? null : <Running timer={timer} />;

function Running({ timer }: Props) {
  const { common } = useWords();
  const left = useTimeLeft(timer);
  if (!left) return null;
  const figures = left.seconds >= 6000 ? styles.long : styles.figures;
  return (
    <div className={styles.clock}>
      <TimerText {...left} className={left.text ? styles.words : figures} />
      {timer.state === 'paused' && <p className={styles.paused}>{common.timePaused}</p>}
    </div>
  );
}
