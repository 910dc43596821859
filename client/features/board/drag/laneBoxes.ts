import { COLUMNS, type ColumnId, isColumnId } from '#shared/domain/columns.ts';
import type { Drag } from '../screen/screenState.ts';
import type { EntryBox } from './dropAt.ts';
import type { Dragged, DropTarget } from './dropTarget.ts';
import type { LaneIds } from './stepTarget.ts';

const ENTRY = '[data-entry]';
const STRETCH = '[data-stretch]';

const laneOf = (column: ColumnId): Element | null =>
  document.querySelector(`section[data-col="${column}"]`);

const entriesIn = (part: Element | null, without: readonly Dragged[]): readonly HTMLElement[] =>
  [...(part?.querySelectorAll<HTMLElement>(ENTRY) ?? [])].filter(
    (entry) => !isOneOf(without, entry),
  );

const isOneOf = (items: readonly Dragged[], { dataset }: HTMLElement): boolean =>
  items.some(({ id }) => id === dataset['entry']);

/**
 * The entries of a lane about a height, as they are seen now, without what is carried: the first that
 * reaches below it and the next. The open gap is not part of any. No other is measured: what is out of
 * sight has no layout until somebody asks for it, and this is asked at every move.
 */
export function laneBoxes(
  column: ColumnId,
  without: readonly Dragged[],
  y: number,
): readonly EntryBox[] {
  const all = [...(laneOf(column)?.querySelectorAll<HTMLElement>(STRETCH) ?? [])];
  const near = all.slice(firstBelow(all, y)).slice(0, 2);
  const entries = near.flatMap((stretch) => entriesIn(stretch, without));
  const at = firstBelow(entries, y);
  return entries.slice(at, at + 2).map((entry) => {
    const { top, bottom } = (entry.lastElementChild ?? entry).getBoundingClientRect();
    return { id: entry.dataset['entry'] ?? '', top, bottom };
  });
}

/** They lie one below the other, so that ten of them tell about a thousand. */
function firstBelow(entries: readonly HTMLElement[], y: number): number {
  let from = 0;
  let to = entries.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const bottom = entries[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom > y) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The entries of every lane on the page, in order. */
export function laneIds(without: readonly Dragged[]): LaneIds {
  const ids = (column: ColumnId) =>
    entriesIn(laneOf(column), without).map((entry) => entry.dataset['entry'] ?? '');
  const [strengths, needs, strategies] = COLUMNS.map(ids);
  return { strengths: strengths ?? [], needs: needs ?? [], strategies: strategies ?? [] };
}

/** Where something lies now, as a place to land: above what comes after it and stays. */
export function whereItLies({ item, items }: Pick<Drag, 'item' | 'items'>): DropTarget | null {
  const node = document.querySelector(`[data-${item.kind}="${item.id}"]`);
  const column = node?.closest<HTMLElement>('section[data-col]')?.dataset['col'];
  if (!node || !isColumnId(column)) return null;
  const entry = node.closest<HTMLElement>(ENTRY);
  const all = entriesIn(laneOf(column), []);
  const after = entry ? all.slice(all.indexOf(entry) + 1) : [];
  const before = after.find((one) => !isOneOf(items, one));
  return { kind: 'between', column, before: before?.dataset['entry'] ?? null };
}
