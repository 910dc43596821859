import type { ColumnId } from '#shared/domain/columns.ts';
import type { UnshownById } from '../../../state/unshownAsCards.ts';
import { dropAt, type Landing } from './dropAt.ts';
import type { Dragged } from './dropTarget.ts';
import { laneBoxes } from './laneBoxes.ts';

/** Where what is carried would land at a height in a lane. A card that only oneself sees is sewn to nothing, and lies last. */
export function landingAt(
  column: ColumnId,
  items: readonly Dragged[],
  y: number,
  unshown: UnshownById,
): Landing {
  const isUnshown = (id: string) => [...unshown.keys()].some((known) => known === id);
  if (items.some(({ id }) => isUnshown(id))) return { kind: 'between', before: null };
  const sews = items.every(({ kind }) => kind === 'card');
  const landing = dropAt(laneBoxes(column, items, y), y, sews);
  const entry = landing.kind === 'onto' ? landing.entry : landing.before;
  return entry !== null && isUnshown(entry) ? { kind: 'between', before: null } : landing;
}
