import { secondsLeft, type Timer } from '#shared/domain/stage/timer.ts';
import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { useRelayTime } from '../../../state/useRelayTime.ts';

interface TimeLeft {
  readonly seconds: number;
  /** What is read aloud. */
  readonly label: string;
  /** In place of the figures: the last minute is said in words, so that nobody is counted down at. */
  readonly text: string | undefined;
}

/** The time that is left, in relay time; null when no timer is set. Draws anew each second. */
export function useTimeLeft(timer: Timer): TimeLeft | null {
  const { common } = useWords();
  const format = useFormats();
  const seconds = secondsLeft(timer, useRelayTime(1_000));
  if (seconds === null) return null;
  const ending = seconds > 0 ? common.underOneMinute : common.timeUp;
  const text = seconds < 60 ? ending : undefined;
  return { seconds, text, label: text ?? format.timeLeft(seconds) };
}
