import type { TableId } from '../ids.ts';
import type { Position, Stage } from './stage.ts';
import { standsFor } from './standsFor.ts';

/**
 * Where the people of a table are; who sits at none goes with the room. null: the day is in its steps and everybody
 * looks where they want, so that nothing may move their view. The lobby and the end are always the whole room's.
 */
export function positionOf(stage: Stage, table: TableId | null): Position | null {
  if (stage.position.kind !== 'step' || stage.steering === 'common') return stage.position;
  if (stage.steering === 'free') return null;
  const here = standsFor(table, stage.tables);
  return stage.tables.find(({ id }) => id === here)?.position ?? stage.position;
}

/** The stage as the people of a table have it: it stands where they are. The same one when that is where the room is. */
export function stageAt(stage: Stage, table: TableId | null): Stage {
  const position = positionOf(stage, table) ?? stage.position;
  return position === stage.position ? stage : { ...stage, position };
}
