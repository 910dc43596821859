import type { TableId } from '../ids.ts';
import type { StepId } from '../steps.ts';
import { PHASES } from './phases.ts';
import type { Position, Stage } from './stage.ts';
import { standsFor } from './standsFor.ts';

/** A step is shown from its first phase after the silent writing on, or once the room or table has left it, and stays so. */
export function shownAfter(
  { shown, position: from }: Pick<Stage, 'shown' | 'position'>,
  to: Position,
): Stage['shown'] {
  const steps = new Set(shown);
  if (from.kind === 'step' && (to.kind !== 'step' || to.step !== from.step)) steps.add(from.step);
  if (to.kind === 'step' && isAfterWriting(to.phase)) steps.add(to.step);
  return [...steps];
}

const isAfterWriting = (phase: (typeof PHASES)[number]): boolean =>
  PHASES.indexOf(phase) > PHASES.indexOf('write');

/**
 * Whether a card written now at `table` goes to the board at once: the step has been shown to the room, at that
 * table, or where its people sit now. Else, and without a known stage, it stays on its device.
 */
export function isShown(
  stage: Pick<Stage, 'shown' | 'tables'> | null,
  step: StepId,
  table: TableId | null,
): boolean {
  if (!stage) return false;
  if (stage.shown.includes(step)) return true;
  const places = [table, standsFor(table, stage.tables)];
  return stage.tables.some(({ id, shown }) => places.includes(id) && shown.includes(step));
}
