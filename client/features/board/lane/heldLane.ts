import type { CellItem } from '#shared/board/cells.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';

/** One thing in a lane, by its ids alone: a card by itself, or a group with its cards. */
export type HeldEntry =
  | { readonly kind: 'card'; readonly id: CardId }
  | { readonly kind: 'group'; readonly id: GroupId; readonly cards: readonly CardId[] };

/** How a lane lay when others began to change it under its reader: it stays so until one asks for the news. */
export type HeldLane = readonly HeldEntry[];

export const layOf = (items: readonly CellItem[]): HeldLane =>
  items.map((item) =>
    item.kind === 'card'
      ? { kind: 'card', id: item.card.id }
      : { kind: 'group', id: item.group.id, cards: item.cards.map(({ id }) => id) },
  );

export const liesAlike = (one: HeldLane, other: HeldLane): boolean =>
  one.length === other.length && one.every((entry, at) => sameEntry(entry, other[at]));

/** The same of what lies there, without a closer look at what has not changed. */
export const itemsLieAlike = (one: readonly CellItem[], other: readonly CellItem[]): boolean =>
  one === other ||
  (one.length === other.length &&
    one.every(
      (item, at) => item === other[at] || liesAlike(layOf([item]), layOf(other.slice(at, at + 1))),
    ));

const sameEntry = (one: HeldEntry, other: HeldEntry | undefined): boolean =>
  one.id === other?.id && sameIds(cardsIn(one), cardsIn(other));

const sameIds = (one: readonly CardId[], other: readonly CardId[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at]);

/** The same lane after a change of one's own: what one has touched lies where it lies now, all else stays. */
export function withOwn(held: HeldLane, now: HeldLane, touched: ReadonlySet<string>): HeldLane {
  const lane = held.flatMap((entry) => without(entry, touched));
  for (const [at, entry] of now.entries()) {
    const own = touched.has(entry.id) || cardsIn(entry).some((id) => touched.has(id));
    if (own && !lane.some(({ id }) => id === entry.id))
      lane.splice(placeIn(lane, now, at), 0, entry);
  }
  return lane;
}

/** What one does not see yet: cards that have come, and how many changes there are with those. */
export interface LaneNews {
  readonly added: readonly CardId[];
  readonly changes: number;
}

/** `known`: how the lane lay when its order was last no news; usually as it is held. */
export function newsOf(held: HeldLane, now: HeldLane, known: HeldLane = held): LaneNews | null {
  const was = whereabouts(held);
  const is = whereabouts(now);
  const added = [...is.keys()].filter((id) => !was.has(id));
  const left = [...was.keys()].filter((id) => !is.has(id));
  const sewn = [...is].filter(([id, group]) => was.has(id) && was.get(id) !== group);
  const changes = added.length + left.length + sewn.length;
  if (changes > 0) return { added, changes };
  return liesAlike(known, now) ? null : { added, changes: 1 };
}

export const cardsIn = (entry: HeldEntry): readonly CardId[] =>
  entry.kind === 'card' ? [entry.id] : entry.cards;

function without(entry: HeldEntry, touched: ReadonlySet<string>): readonly HeldEntry[] {
  if (touched.has(entry.id)) return [];
  if (entry.kind === 'card') return [entry];
  const cards = entry.cards.filter((id) => !touched.has(id));
  return cards.length > 0 ? [{ ...entry, cards }] : [];
}

/** Below the nearest thing that lies above it now and is seen. */
function placeIn(lane: HeldLane, now: HeldLane, at: number): number {
  for (let above = at - 1; above >= 0; above -= 1) {
    const cards = new Set(now.slice(above, above + 1).flatMap(cardsIn));
    const seen = lane.findLastIndex((entry) => cardsIn(entry).some((id) => cards.has(id)));
    if (seen !== -1) return seen + 1;
  }
  return 0;
}

const whereabouts = (lane: HeldLane): ReadonlyMap<CardId, GroupId | null> =>
  new Map(
    lane.flatMap((entry) =>
      cardsIn(entry).map((id) => [id, entry.kind === 'group' ? entry.id : null] as const),
    ),
  );
