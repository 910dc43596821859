import * as v from 'valibot';
import {
  type ActorId,
  isRandomId,
  isTableId,
  type TableId,
  type WorkshopId,
} from '#shared/domain/ids.ts';
import type { DeviceStore } from './DeviceStore.ts';

/** Where this device sits in one workshop, chosen at join. */
const seatSchema = v.object({
  table: v.nullable(v.custom<TableId>(isTableId)),
  org: v.nullable(v.custom<ActorId>(isRandomId)),
  /** Where its people sat when this device was last told; left out: at the table itself. */
  told: v.optional(v.custom<TableId>(isTableId)),
});
export type Seat = Readonly<v.InferOutput<typeof seatSchema>>;

/** Null when nobody has chosen yet. */
export async function recallSeat(store: DeviceStore, id: WorkshopId): Promise<Seat | null> {
  const parsed = v.safeParse(seatSchema, await store.get('seats', id));
  return parsed.success ? parsed.output : null;
}

export async function keepSeat(store: DeviceStore, id: WorkshopId, seat: Seat): Promise<void> {
  await store.change('seats', id, () => seat);
}
