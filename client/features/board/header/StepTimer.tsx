import { secondsLeft, type Timer } from '#shared/domain/stage/timer.ts';
import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { useRelayTime } from '../../../state/useRelayTime.ts';
import { useStage } from '../../../state/useStage.ts';
import { TimerText } from '../../../ui/TimerText.tsx';

interface Props {
  readonly className?: string | undefined;
}

const SECOND_MS = 1_000;
const MINUTE_S = 60;

/** What is left of the time. It informs and never locks; the last minute is not counted at people. */
export function StepTimer({ className }: Props) {
  const timer = useStage((stage) => stage.timer);
  return timer && timer.state !== 'off' ? <Running timer={timer} className={className} /> : null;
}

interface RunningProps extends Props {
  readonly timer: Timer;
}

function Running({ timer, className }: RunningProps) {
  const words = useWords().common;
  const formats = useFormats();
  const now = useRelayTime(SECOND_MS);
  const seconds = secondsLeft(timer, now) ?? 0;
  const ending = seconds === 0 ? words.timeUp : words.underOneMinute;
  const text = seconds < MINUTE_S ? ending : undefined;
  const paused = timer.state === 'paused' ? `. ${words.timePaused}` : '';
  return (
    <TimerText
      className={className}
      seconds={seconds}
      label={`${text ?? formats.timeLeft(seconds)}${paused}`}
      text={text}
    />
  );
}
