import type { DevicesAnswer } from '#shared/protocol/api.ts';
import type { StoredSlip } from '../../store/Store.ts';
import { deviceOf } from './storedSlip.ts';

export type DeviceState = DevicesAnswer['devices'][number];

/** [P90] What a device last said of what waits on it. Where it sits, never who it is. */
export function deviceState(row: StoredSlip, here: ReadonlySet<string>): DeviceState {
  const { since, seen = since, told } = deviceOf(row);
  const { org = null, waiting = null, unshown = 0 } = told ?? {};
  return { table: row.table, org, waiting, unshown, seen, isHere: here.has(row.voter) };
}
