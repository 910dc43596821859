import { type Actor, standsFor as standsForActor } from '#shared/domain/actor.ts';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import type { Table } from '#shared/domain/table.ts';
import type { PresentDevice } from '../../sync/Session.ts';

export interface OrgHere {
  /** null: who has not said where they come from. */
  readonly org: ActorId | null;
  readonly devices: number;
}

interface Room {
  readonly tables: readonly Table[];
  readonly actors: ReadonlyMap<ActorId, Actor>;
}

/** The organisations whose people sit at a table now, those of tables merged into it too, and with how many devices. */
export function devicesAt(
  present: readonly PresentDevice[],
  here: TableId,
  { tables, actors }: Room,
): readonly OrgHere[] {
  const devices = new Map<ActorId | null, number>();
  for (const { table, org } of present) {
    if (standsFor(table, tables) !== here) continue;
    const known = org && standsForActor(org, actors);
    devices.set(known, (devices.get(known) ?? 0) + 1);
  }
  return [...devices].map(([org, count]) => ({ org, devices: count }));
}
