import { type CellKey, cellKey } from '#shared/board/cells.ts';
import { COLUMNS } from '#shared/domain/columns.ts';
import type { TableId } from '#shared/domain/ids.ts';
import { positionOf } from '#shared/domain/stage/positionOf.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { cardsIn, type HeldLane, layOf, withOwn } from '../lane/heldLane.ts';
import { type HeldLanes, itemsIn, type LaneChange } from './laneChange.ts';

interface Lanes {
  readonly held: HeldLanes;
  /** How lanes lay when their cards came in below: in another order here, which is no news. */
  readonly flowed: HeldLanes;
}

/**
 * While the room looks at what is being shown, everybody waits for the cards: they come in below what one reads,
 * one's own among it. Nothing moves for that, and nobody has to ask for them.
 */
export function letFlow(
  { held, flowed }: Lanes,
  { session, after, reading, mine }: LaneChange,
): readonly [held: HeldLanes, flowed: HeldLanes] {
  const showing = lanesShowing(after.stage, session.seat.get()?.table ?? null);
  const lanes = new Map(held);
  const known = new Map<CellKey, HeldLane>();
  for (const [key, lay] of flowed) {
    if (held.has(key)) known.set(key, withOwn(lay, layOf(itemsIn(after, key)), mine));
  }
  for (const key of reading) {
    const lane = held.get(key);
    if (!lane || !showing.includes(key)) continue;
    const now = layOf(itemsIn(after, key));
    const below = withNewBelow(lane, now);
    lanes.set(key, below);
    if (below !== lane) known.set(key, now);
  }
  return [lanes, known];
}

function lanesShowing(stage: Stage | null, table: TableId | null): readonly CellKey[] {
  const position = stage && positionOf(stage, table);
  if (position?.kind !== 'step' || position.phase !== 'show') return [];
  return COLUMNS.map((column) => cellKey(position.step, column));
}

/** The same lane when nothing is new in it. */
function withNewBelow(lane: HeldLane, now: HeldLane): HeldLane {
  const seen = new Set(lane.flatMap(cardsIn));
  const fresh = now.filter((entry) => !cardsIn(entry).some((id) => seen.has(id)));
  return fresh.length === 0 ? lane : [...lane, ...fresh];
}
