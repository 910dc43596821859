import { type CellItem, type CellKey, type Cells, cellKey } from '#shared/board/cells.ts';
import type { Card } from '#shared/domain/card.ts';
import type { CardId, ParticipantId } from '#shared/domain/ids.ts';
import { NO_STRATEGY } from '#shared/domain/strategy.ts';
import type { Session } from '../sync/Session.ts';
import { linksOf, type UnshownCard } from '../sync/unshown/unshownCard.ts';

export type UnshownById = ReadonlyMap<CardId, Card>;

/** Own cards that only this device knows, until they are on the board. Those that did not change are the same objects as before. */
export function unshownAsCards(
  { unshown, board, participant }: Pick<Session, 'unshown' | 'board' | 'participant'>,
  before: UnshownById | null,
): UnshownById {
  const { cards } = board.get();
  const waiting = unshown.get().filter(({ id }) => !cards.has(id));
  const now = new Map(waiting.map((card) => [card.id, asCard(card, participant)]));
  const same = before?.size === now.size && [...now].every(([id, card]) => before.get(id) === card);
  return same ? before : now;
}

/** The cells with own unshown cards below the others, as they will lie when they are shown. */
export function withUnshown(cells: Cells, unshown: UnshownById): Cells {
  if (unshown.size === 0) return cells;
  const lanes = new Map<CellKey, readonly CellItem[]>(cells);
  for (const card of unshown.values()) {
    const key = cellKey(card.step, card.column);
    const item: CellItem = { kind: 'card', id: card.id, rank: card.rank, card };
    lanes.set(key, [...(lanes.get(key) ?? []), item]);
  }
  return lanes;
}

const cards = new WeakMap<UnshownCard, Card>();

function asCard(unshown: UnshownCard, author: ParticipantId): Card {
  const known = cards.get(unshown);
  if (known) return known;
  const card: Card = {
    ...unshown,
    author,
    // Lies after all that is shown; it gets its rank when it is.
    rank: '',
    soThat: '',
    nextStep: '',
    tags: unshown.tags ?? [],
    group: null,
    edge: unshown.edge ?? null,
    lifted: false,
    kind: unshown.kind ?? 'plain',
    links: linksOf(unshown),
    removed: null,
    reported: null,
    asked: null,
    hidden: false,
    strategy: NO_STRATEGY,
  };
  cards.set(unshown, card);
  return card;
}
