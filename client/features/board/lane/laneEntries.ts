import type { CellItem } from '#shared/board/cells.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';
import type { OpenCard } from '../screen/screenState.ts';

/** What a lane lists. Ids alone: a card's words change without the lane being drawn anew. */
export type LaneEntry =
  | { readonly kind: 'card'; readonly id: CardId }
  | { readonly kind: 'group'; readonly id: GroupId; readonly cards: readonly CardId[] };

/**
 * A cell as this screen lists it: without cards that wait to be shown, and with the open card
 * where it was opened, although another may have moved, sewn or taken it away meanwhile.
 */
export function laneEntries(
  items: readonly CellItem[],
  waiting: ReadonlySet<CardId>,
  open: OpenCard | null,
): readonly LaneEntry[] {
  const entries = items
    .map(asEntry)
    .filter((entry) => entry.kind === 'group' || !waiting.has(entry.id));
  return open && !liesAsOpened(entries, open) ? pinned(entries, open) : entries;
}

const asEntry = (item: CellItem): LaneEntry =>
  item.kind === 'card'
    ? { kind: 'card', id: item.card.id }
    : { kind: 'group', id: item.group.id, cards: item.cards.map((card) => card.id) };

const liesAsOpened = (entries: readonly LaneEntry[], open: OpenCard): boolean =>
  entries.some((entry) =>
    entry.kind === 'card'
      ? entry.id === open.card
      : entry.id === open.group && entry.cards.includes(open.card),
  );

function pinned(entries: readonly LaneEntry[], open: OpenCard): readonly LaneEntry[] {
  const rest = entries.map(
    (entry): LaneEntry =>
      entry.kind === 'group'
        ? { ...entry, cards: entry.cards.filter((card) => card !== open.card) }
        : entry,
  );
  return rest.toSpliced(open.index, 0, { kind: 'card', id: open.card });
}

/** The cards of a lane from top to bottom, those in groups too. */
export const cardsOf = (entries: readonly LaneEntry[]): readonly CardId[] =>
  entries.flatMap((entry) => (entry.kind === 'group' ? entry.cards : [entry.id]));

export const sameEntries = (one: readonly LaneEntry[], other: readonly LaneEntry[]): boolean =>
  one.length === other.length &&
  one.every((entry, at) => {
    const twin = other[at];
    if (twin?.id !== entry.id || twin.kind !== entry.kind) return false;
    return entry.kind === 'card' || (twin.kind === 'group' && sameIds(entry.cards, twin.cards));
  });

const sameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at]);
