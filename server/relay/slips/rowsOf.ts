import type { ParticipantId } from '#shared/domain/ids.ts';
import type { StoredSlip } from '../../store/Store.ts';
import { toExitRows } from './exit.ts';
import type { JudgedBy, KeptSlip } from './judgeSlip.ts';
import { toDevice, toStored, withSeen } from './storedSlip.ts';

/** What a slip is kept as. `now`: relay clock, ms. */
export function rowsOf(
  slip: KeptSlip,
  participant: ParticipantId,
  { boxes, visits }: Pick<JudgedBy, 'boxes' | 'visits'>,
  now: number,
): readonly StoredSlip[] {
  if (slip.kind === 'sync') {
    const known = visits.rowOf(participant) ?? toDevice(participant, now);
    return [withSeen(known, now, slip)];
  }
  if (slip.kind !== 'exit') return [toStored(participant, slip)];
  return toExitRows(participant, slip.rating, (box, voter) => boxes.find(box, voter));
}
