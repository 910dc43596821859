import type { Card } from '#shared/domain/card.ts';
import type { CardId, TableId } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import type { Seat } from '../../../sync/device/seat.ts';
import { cardsIn, type HeldLane } from './heldLane.ts';
import type { LaneEntry } from './laneEntries.ts';

/** The tables whose people sit where one sits oneself; none when nobody has chosen. */
export function tablesHere(
  tables: Stage['tables'],
  seat: Pick<Seat, 'table'> | null,
): ReadonlySet<TableId> {
  const here = standsFor(seat?.table ?? null, tables);
  return new Set(tables.filter(({ id }) => standsFor(id, tables) === here).map(({ id }) => id));
}

/** What of a lane comes from these tables: a group when one of its cards does. A card that is open or gone keeps its place. */
export const entriesFrom = (
  entries: readonly LaneEntry[],
  tables: ReadonlySet<TableId>,
): readonly LaneEntry[] =>
  entries.filter((entry) =>
    entry.kind === 'card'
      ? entry.card === null || isFrom(entry.card, tables)
      : entry.cards.some((card) => !('gone' in card) && isFrom(card, tables)),
  );

/** The same of a lane that is known by its ids alone. */
export const heldFrom = (
  lane: HeldLane,
  tables: ReadonlySet<TableId>,
  cards: ReadonlyMap<CardId, Card>,
): HeldLane =>
  lane.filter((entry) =>
    cardsIn(entry).some((id) => {
      const card = cards.get(id);
      return card !== undefined && isFrom(card, tables);
    }),
  );

/** What comes from no table, as from who leads, is for all of them. */
export const isFrom = ({ table }: Card, tables: ReadonlySet<TableId>): boolean =>
  table === null || tables.has(table);
