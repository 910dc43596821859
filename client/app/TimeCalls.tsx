import { useEffect, useRef } from 'react';
import { can } from '#shared/domain/role.ts';
import { secondsLeft, type Timer } from '#shared/domain/stage/timer.ts';
import { useFormats, useWords } from '../i18n/useWords.ts';
import { useRelayTime } from '../state/useRelayTime.ts';
import { useSession } from '../state/useSession.ts';
import { useStage } from '../state/useStage.ts';
import { useAnnouncer } from '../ui/useAnnouncer.ts';

const SECOND_MS = 1_000;
const MINUTE_S = 60;

/**
 * Says once that the time has begun, once that less than a minute is left and once that it is out, to those who listen.
 * It locks nothing.
 */
export function TimeCalls() {
  const { role } = useSession();
  const timer = useStage((stage) => stage.timer);
  if (!timer || role === 'screen') return null;
  return (
    <>
      {!can(role, 'steer') && <Beginning timer={timer} />}
      {timer.state === 'running' && <Calls timer={timer} />}
    </>
  );
}

/** Who starts it is told by the bar. */
function Beginning({ timer }: { readonly timer: Timer }): null {
  const session = useSession();
  const { clockRuns } = useWords().steer;
  const { timeLeft } = useFormats();
  const announcer = useAnnouncer();
  const before = useRef(timer.state);
  useEffect(() => {
    const was = before.current;
    before.current = timer.state;
    if (timer.state !== 'running' || was === 'running') return;
    announcer.polite(`${clockRuns} ${timeLeft(secondsLeft(timer, session.now()) ?? 0)}`);
  }, [timer, session, clockRuns, timeLeft, announcer]);
  return null;
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
