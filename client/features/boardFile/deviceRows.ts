import type { ActorId, TableId } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import type { DevicesAnswer } from '#shared/protocol/api.ts';

export type Device = DevicesAnswer['devices'][number];

/** The devices where people sit now. */
export interface DeviceRow {
  readonly table: TableId | null;
  readonly devices: number;
  readonly inSync: number;
  /** Those that have something left, or have not said. */
  readonly behind: readonly Behind[];
}

export interface Behind {
  /** A name to tell it from the others in a list: nobody is told who it is. */
  readonly id: string;
  readonly org: ActorId | null;
  /** null: it has not said. */
  readonly waiting: number | null;
  readonly unshown: number;
  /** When it was last seen, relay clock ms; null: it is here. */
  readonly seen: number | null;
}

export interface DeviceView {
  readonly rows: readonly DeviceRow[];
  readonly behind: number;
  /** In sync when they were last seen, and not here: nobody can know what they have written since. */
  readonly away: number;
}

const isInSync = ({ waiting, unshown }: Device): boolean => waiting === 0 && unshown === 0;

/** What devices have said, in the order of the hall; those without a table come last. */
export function deviceView(
  devices: readonly Device[],
  { tables }: Pick<Stage, 'tables'>,
): DeviceView {
  const byTable = Map.groupBy(devices, ({ table }) => standsFor(table, tables));
  const places = [...tables.map(({ id }) => id), null];
  const rows = places.flatMap((table) => {
    const own = byTable.get(table) ?? [];
    return own.length === 0 ? [] : [rowOf(table, own)];
  });
  const behind = rows.reduce((sum, row) => sum + row.behind.length, 0);
  const away = devices.filter((device) => isInSync(device) && !device.isHere).length;
  return { rows, behind, away };
}

function rowOf(table: TableId | null, own: readonly Device[]): DeviceRow {
  const behind = own
    .filter((device) => !isInSync(device))
    .sort((one, other) => (other.waiting ?? 0) - (one.waiting ?? 0))
    .map(({ org, waiting, unshown, seen, isHere }, index) => ({
      id: String(index),
      org,
      waiting,
      unshown,
      seen: isHere ? null : seen,
    }));
  return { table, devices: own.length, inSync: own.length - behind.length, behind };
}
