import { useEffect, useRef } from 'react';
import { secondsLeft, type Timer } from '#shared/domain/stage/timer.ts';
import { useWords } from '../i18n/useWords.ts';
import { useRelayTime } from '../state/useRelayTime.ts';
import { useSession } from '../state/useSession.ts';
import { useStage } from '../state/useStage.ts';
import { useAnnouncer } from '../ui/useAnnouncer.ts';

const SECOND_MS = 1_000;
const MINUTE_S = 60;

/** Says once that less than a minute is left, and once that the time is out, to those who listen. It locks nothing. */
export function TimeCalls() {
  const { role } = useSession();
  const timer = useStage((stage) => stage.timer);
  return timer?.state === 'running' && role !== 'screen' ? <Calls timer={timer} /> : null;
}

interface CallsProps {
  readonly timer: Timer;
}

function Calls({ timer }: CallsProps): null {
  const { underOneMinute, timeUp } = useWords().common;
  const announcer = useAnnouncer();
  const seconds = secondsLeft(timer, useRelayTime(SECOND_MS)) ?? 0;
  const call = seconds === 0 ? timeUp : seconds < MINUTE_S ? underOneMinute : null;
  // Who comes, or comes back, when it is so already reads it on the clock.
  const said = useRef(call);
  useEffect(() => {
    if (said.current === call) return;
    said.current = call;
    if (call !== null) announcer.polite(call);
  }, [call, announcer]);
  return null;
}
