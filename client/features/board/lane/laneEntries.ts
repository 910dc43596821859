import type { CellItem } from '#shared/board/cells.ts';
import type { Card } from '#shared/domain/card.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';
import type { OpenCard } from '../screen/screenState.ts';

/** What a lane lists. Cards that did not change are the same objects as before, and so are the cards of a group. */
export type LaneEntry =
  /** null: the card is open here and lies no longer in this cell. */
  | { readonly kind: 'card'; readonly id: CardId; readonly card: Card | null }
  | { readonly kind: 'group'; readonly id: GroupId; readonly cards: readonly Card[] };

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
    ? { kind: 'card', id: item.card.id, card: item.card }
    : { kind: 'group', id: item.group.id, cards: item.cards };

const liesAsOpened = (entries: readonly LaneEntry[], open: OpenCard): boolean =>
  entries.some((entry) =>
    entry.kind === 'card'
      ? entry.id === open.card
      : entry.id === open.group && entry.cards.some(({ id }) => id === open.card),
  );

function pinned(entries: readonly LaneEntry[], open: OpenCard): readonly LaneEntry[] {
  const rest = entries.map(
    (entry): LaneEntry =>
      entry.kind === 'group'
        ? { ...entry, cards: entry.cards.filter(({ id }) => id !== open.card) }
        : entry,
  );
  return rest.toSpliced(open.index, 0, { kind: 'card', id: open.card, card: null });
}

/** The cards of a lane from top to bottom, those in groups too. */
export const cardsOf = (entries: readonly LaneEntry[]): readonly CardId[] =>
  entries.flatMap((entry) =>
    entry.kind === 'group' ? entry.cards.map(({ id }) => id) : [entry.id],
  );
