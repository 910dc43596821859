import { secondsLeft, type Timer } from '#shared/domain/stage/timer.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { TimerText } from '../../ui/TimerText.tsx';
import styles from './ScreenClock.module.css';

interface Props {
  readonly timer: Timer;
  /** Relay clock, ms. */
  readonly now: number;
}

/** Figures a hand high. The last minute is said in words, so that nobody is counted down at. */
export function ScreenClock({ timer, now }: Props) {
  const { common } = useWords();
  const format = useFormats();
  const seconds = secondsLeft(timer, now);
  if (seconds === null) return null;
  const ending = seconds < 60;
  const text = ending ? (seconds > 0 ? common.underOneMinute : common.timeUp) : undefined;
  return (
    <div className={styles.clock}>
      <TimerText
        seconds={seconds}
        label={text ?? format.timeLeft(seconds)}
        text={text}
        className={ending ? styles.words : seconds >= 6000 ? styles.long : styles.figures}
      />
      {timer.state === 'paused' && <p className={styles.paused}>{common.timePaused}</p>}
    </div>
  );
}
