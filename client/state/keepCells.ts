import type { CellItem, CellKey, Cells } from '#shared/board/cells.ts';

/** The new cells, with every item and every cell that did not change as it was before. */
export function keepCells(before: Cells, after: Cells): Cells {
  const kept = new Map<CellKey, readonly CellItem[]>();
  let changed = before.size !== after.size;
  for (const [key, items] of after) {
    const old = before.get(key) ?? [];
    const next = keepItems(old, items);
    if (next !== old) changed = true;
    kept.set(key, next);
  }
  return changed ? kept : before;
}

function keepItems(before: readonly CellItem[], after: readonly CellItem[]): readonly CellItem[] {
  const byId = new Map(before.map((item) => [item.id, item]));
  const items = after.map((item) => {
    const old = byId.get(item.id);
    return old && sameItem(old, item) ? old : item;
  });
  const same = items.length === before.length && items.every((item, i) => item === before[i]);
  return same ? before : items;
}

function sameItem(one: CellItem, other: CellItem): boolean {
  if (one.kind === 'card') {
    return other.kind === 'card' && one.card === other.card && one.rank === other.rank;
  }
  return (
    other.kind === 'group' &&
    one.group === other.group &&
    one.cards.length === other.cards.length &&
    one.cards.every((card, i) => card === other.cards[i])
  );
}
