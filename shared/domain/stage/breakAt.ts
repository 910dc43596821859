import type { Break, Stage } from './stage.ts';

/** The break that the plan has here: after the step where the room is, or before the first. Null: none is planned. */
export function breakAt({ position, breaks }: Pick<Stage, 'position' | 'breaks'>): Break | null {
  if (position.kind !== 'lobby' && position.kind !== 'step') return null;
  const after = position.kind === 'step' ? position.step : null;
  return breaks.find((one) => one.after === after) ?? null;
}

/** Of a break that nobody has planned. */
export const USUAL_BREAK_MINUTES = 15;
