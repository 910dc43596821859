import { COLUMNS } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { CardGrid } from '../lane/neighbour.ts';
import type { Drag } from '../screen/screenState.ts';
import type { Dragged } from './dropTarget.ts';

/**
 * What comes along when something is lifted. Whoever lifts one of several selected cards lifts them all, in
 * the order in which they lie: lane by lane from the top, then those that are out of sight.
 */
export function liftedWith(
  item: Dragged,
  selected: ReadonlySet<CardId>,
  grid: CardGrid,
): Pick<Drag, 'item' | 'items'> {
  if (item.kind !== 'card' || !selected.has(item.id)) return { item, items: [item] };
  const seen = COLUMNS.flatMap((column) => grid[column].filter((id) => selected.has(id)));
  const all = new Set([...seen, ...selected]);
  return { item, items: [...all].map((id) => ({ kind: 'card', id })) };
}
