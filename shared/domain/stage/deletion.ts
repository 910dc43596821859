import { addDays } from './newStage.ts';
import type { Stage } from './stage.ts';

/** The first instant at which a workshop with this day of deletion is to be gone, ms since 1970. */
export const goneFrom = (deleteOn: string): number =>
  Date.parse(`${addDays(deleteOn, 1)}T00:00:00Z`);

/** Whether a workshop is to be gone by now; nobody knows without a stage. */
export const isPast = (stage: Pick<Stage, 'deleteOn'> | null, now: number): boolean =>
  stage !== null && now >= goneFrom(stage.deleteOn);
