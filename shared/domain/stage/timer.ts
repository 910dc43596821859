import * as v from 'valibot';

/** Milliseconds; instants are relay clock since 1970. Counted from an end, never from ticks, so that no browser needs to be awake. */
const duration = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12 * 3_600_000));
const instant = v.pipe(v.number(), v.integer(), v.minValue(0));

export const timerSchema = v.variant('state', [
  v.object({ state: v.literal('off') }),
  v.object({ state: v.literal('running'), endsAt: instant, length: duration }),
  v.object({ state: v.literal('paused'), left: duration, length: duration }),
]);

/*
 *   off ──start──▶ running ◀──resume── paused
 *    ▲               │ └─────pause──────▲
 *    └──stop─────────┴───────stop───────┘      At zero it stays `running` with nothing left: it informs, never locks.
 */
export type Timer = v.InferOutput<typeof timerSchema>;

export const TIMER_OFF: Timer = { state: 'off' };

export const startTimer = (length: number, now: number): Timer => ({
  state: 'running',
  endsAt: now + length,
  length,
});

/** Milliseconds left, from 0 to the whole length even when a clock was set back; null when no timer is set. */
export function timeLeft(timer: Timer, now: number): number | null {
  if (timer.state === 'off') return null;
  if (timer.state === 'paused') return timer.left;
  return Math.min(timer.length, Math.max(0, timer.endsAt - now));
}

/**
 * The whole seconds that a screen shows; null when no timer is set. They change with the seconds of
 * the relay's clock, so that all screens in a room change at once.
 */
export function secondsLeft(timer: Timer, now: number): number | null {
  const left = timeLeft(timer, Math.floor(now / 1000) * 1000);
  return left === null ? null : Math.floor(left / 1000);
}

export function pauseTimer(timer: Timer, now: number): Timer {
  if (timer.state !== 'running') return timer;
  return { state: 'paused', left: timeLeft(timer, now) ?? 0, length: timer.length };
}

export function resumeTimer(timer: Timer, now: number): Timer {
  if (timer.state !== 'paused') return timer;
  return { state: 'running', endsAt: now + timer.left, length: timer.length };
}

const LONGEST = 12 * 3_600_000;

/** More or less time. A timer that has run out starts again from now. */
export function addTime(timer: Timer, by: number, now: number): Timer {
  const left = timeLeft(timer, now);
  if (left === null || timer.state === 'off') return timer;
  const next = Math.min(LONGEST, Math.max(0, left + by));
  const length = Math.min(LONGEST, Math.max(next, timer.length + by));
  return timer.state === 'paused'
    ? { state: 'paused', left: next, length }
    : { state: 'running', endsAt: now + next, length };
}
