import type { CellItem, CellKey } from '#shared/board/cells.ts';
import type { Projection } from '../../../state/projection.ts';
import type { Session } from '../../../sync/Session.ts';
import type { HeldLane } from '../lane/heldLane.ts';

export type HeldLanes = ReadonlyMap<CellKey, HeldLane>;

/** What has come to the lanes of a screen. */
export interface LaneChange {
  readonly session: Session;
  /** The whole board is as this device itself last made it. */
  readonly own: boolean;
  /** What this device itself has just done. */
  readonly mine: ReadonlySet<string>;
  readonly before: Projection;
  readonly after: Projection;
  /** The lanes that are shown. */
  readonly reading: readonly CellKey[];
}

const NOTHING: readonly CellItem[] = [];

/** What lies in a lane, one's own unshown cards last. */
export const itemsIn = ({ lanes }: Projection, key: CellKey): readonly CellItem[] =>
  lanes.get(key) ?? NOTHING;
