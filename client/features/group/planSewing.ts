import type { Board } from '#shared/board/board.ts';
import type { Place } from '#shared/domain/card.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';

/** What *Sy ihop* comes to: cards join a group that one of them is in, or make a new one. */
export type SewingPlan =
  | { readonly kind: 'into'; readonly group: GroupId; readonly cards: readonly CardId[] }
  /** The group lies where the first of them lay. */
  | { readonly kind: 'new'; readonly place: Place; readonly cards: readonly CardId[] };

/** The first card decides: where the others come to, and which group when there are several. Null for fewer than two. */
export function planSewing(board: Board, chosen: readonly CardId[]): SewingPlan | null {
  const cards = chosen.flatMap((id) => board.cards.get(id) ?? []);
  const [first] = cards;
  if (!first || cards.length < 2) return null;
  const groups = cards.flatMap(({ group }) => (group && lives(board, group) ? [group] : []));
  const [group] = groups;
  if (group) {
    const rest = cards.filter((card) => card.group !== group).map(({ id }) => id);
    return rest.length > 0 ? { kind: 'into', group, cards: rest } : null;
  }
  const { step, column, rank } = first;
  return { kind: 'new', place: { step, column, rank }, cards: cards.map(({ id }) => id) };
}

/** A group that holds a single card is shown as that card: sewing to it begins anew. */
function lives(board: Board, group: GroupId): boolean {
  if (!board.groups.has(group)) return false;
  let members = 0;
  for (const card of board.cards.values()) if (card.group === group && !card.removed) members += 1;
  return members > 1;
}
