import type { CellItem } from '#shared/board/cells.ts';

/**
 * The order in which cards lie on the wall while it is read: those that lay there stay where they lay, and new ones
 * come last. A group that was just sewn lies where the first of its cards lay.
 */
export function holdOrder(held: readonly string[], items: readonly CellItem[]): readonly string[] {
  const here = new Map(items.map((item) => [item.id, item]));
  const sewn = new Map<string, string>();
  for (const item of items) {
    if (item.kind === 'group') for (const { id } of item.cards) sewn.set(id, item.id);
  }
  const order = new Set<string>();
  for (const id of held) {
    const now = here.has(id) ? id : sewn.get(id);
    if (now !== undefined) order.add(now);
  }
  for (const { id } of items) order.add(id);
  return [...order];
}

export const inOrder = (
  order: readonly string[],
  items: readonly CellItem[],
): readonly CellItem[] => {
  const here = new Map(items.map((item) => [item.id, item]));
  return order.flatMap((id) => here.get(id) ?? []);
};
