import { type Timer, timeLeft } from './timer.ts';

/** *1-2-4-alla*: first everybody alone, then two and two, four and four, and all at the table. */
export const WAVES = ['alone', 'pairs', 'fours', 'all'] as const;
export type Wave = (typeof WAVES)[number];

/** Of twelve minutes one alone, two in pairs, four in fours and five together; of another length, as much of it. */
const ENDS: readonly (readonly [Wave, number])[] = [
  ['alone', 1 / 12],
  ['pairs', 3 / 12],
  ['fours', 7 / 12],
];

/** How people sit together now, by the clock of the phase; null when it has none. `now` is relay clock, ms. */
export function waveAt(timer: Timer, now: number): Wave | null {
  const left = timeLeft(timer, now);
  if (timer.state === 'off' || left === null || timer.length === 0) return null;
  const gone = (timer.length - left) / timer.length;
  return ENDS.find(([, end]) => gone < end)?.[0] ?? 'all';
}
