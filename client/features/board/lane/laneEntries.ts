import type { CellItem } from '#shared/board/cells.ts';
import { type Card, isShown } from '#shared/domain/card.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';
import type { OpenCard } from '../screen/screenState.ts';
import type { HeldEntry, HeldLane } from './heldLane.ts';

/** A card somebody else has taken away: its place is kept until one asks for the news. */
export interface GoneCard {
  readonly id: CardId;
  readonly gone: true;
}

export type LaneCard = Card | GoneCard;

/** What a lane lists. Cards that did not change are the same objects as before, and so are the cards of a group. */
export type LaneEntry =
  /** null: the card is gone, or open here and lies no longer in this cell. */
  | { readonly kind: 'card'; readonly id: CardId; readonly card: Card | null }
  | { readonly kind: 'group'; readonly id: GroupId; readonly cards: readonly LaneCard[] };

export interface SeenLane {
  readonly items: readonly CellItem[];
  readonly cards: ReadonlyMap<CardId, Card>;
  /** One's own that nobody else sees yet. */
  readonly unshown: ReadonlyMap<CardId, Card>;
  /** How the lane is kept while one reads it. */
  readonly held: HeldLane | undefined;
}

/** A cell as this screen lists it: as it is kept under its reader. */
export const laneEntries = ({ held, ...lane }: SeenLane): readonly LaneEntry[] =>
  held ? held.map((entry) => kept(entry, lane)) : lane.items.map(asEntry);

/**
 * With the open card where it was opened, although another may have moved, sewn or taken it away meanwhile. Where it
 * lies as it did, the very same entries: to open a card is no change of its lane.
 */
export const withOpen = (
  entries: readonly LaneEntry[],
  open: OpenCard | null,
): readonly LaneEntry[] => (open && !liesAsOpened(entries, open) ? pinned(entries, open) : entries);

/** Whether both list the same things, and nothing of them has changed. */
export const sameEntries = (one: readonly LaneEntry[], other: readonly LaneEntry[]): boolean =>
  one.length === other.length && one.every((entry, at) => sameEntry(entry, other[at]));

function sameEntry(one: LaneEntry, other: LaneEntry | undefined): boolean {
  if (one === other) return true;
  if (one.id !== other?.id) return false;
  if (one.kind === 'card') return other.kind === 'card' && one.card === other.card;
  return (
    other.kind === 'group' &&
    one.cards.length === other.cards.length &&
    one.cards.every((card, at) => card === other.cards[at])
  );
}

export const cardOf = (card: LaneCard): Card | null => ('gone' in card ? null : card);

/** Made once for each item: an entry that is the very same needs no closer look. */
const made = new WeakMap<CellItem, LaneEntry>();

function asEntry(item: CellItem): LaneEntry {
  const known = made.get(item);
  if (known) return known;
  const entry: LaneEntry =
    item.kind === 'card'
      ? { kind: 'card', id: item.card.id, card: item.card }
      : { kind: 'group', id: item.group.id, cards: item.cards };
  made.set(item, entry);
  return entry;
}

function kept(entry: HeldEntry, { items, cards, unshown }: Omit<SeenLane, 'held'>): LaneEntry {
  const seen = (id: CardId): Card | null => {
    const card = cards.get(id) ?? unshown.get(id);
    return card && isShown(card) ? card : null;
  };
  if (entry.kind === 'card') return { ...entry, card: seen(entry.id) };
  const now = items.find(({ id }) => id === entry.id);
  const same =
    now?.kind === 'group' &&
    now.cards.length === entry.cards.length &&
    now.cards.every(({ id }, at) => id === entry.cards[at]);
  if (same) return { ...entry, cards: now.cards };
  return { ...entry, cards: entry.cards.map((id) => seen(id) ?? { id, gone: true }) };
}

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

/** Whether a card of a lane can be gone to. */
export const listsCard = (
  entries: readonly LaneEntry[],
  folded: ReadonlySet<GroupId>,
  card: CardId,
): boolean =>
  entries.some((entry) =>
    entry.kind === 'card'
      ? entry.id === card
      : !folded.has(entry.id) && entry.cards.some(({ id }) => id === card),
  );

/** The cards of a lane from top to bottom, those in groups too. */
export const cardsOf = (
  entries: readonly LaneEntry[],
  folded: ReadonlySet<GroupId> = new Set(),
): readonly CardId[] =>
  entries.flatMap((entry) => {
    if (entry.kind === 'card') return [entry.id];
    return folded.has(entry.id) ? [] : entry.cards.map(({ id }) => id);
  });
