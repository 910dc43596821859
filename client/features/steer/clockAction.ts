import { type Timer, timeLeft } from '#shared/domain/stage/timer.ts';

export type ClockAction = 'start' | 'pause' | 'resume';

/** What the third key does. A clock that has run out can only begin anew. */
export function clockAction(timer: Timer, now: number): ClockAction {
  if (!timeLeft(timer, now)) return 'start';
  return timer.state === 'paused' ? 'resume' : 'pause';
}
