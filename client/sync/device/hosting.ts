import * as v from 'valibot';
import {
  type ActorId,
  isRandomId,
  isTableId,
  type TableId,
  type WorkshopId,
} from '#shared/domain/ids.ts';
import { columnSchema, roundIdSchema } from '#shared/domain/stage/stage.ts';
import { MOST_SEATS } from '#shared/domain/table.ts';
import type { DeviceStore } from './DeviceStore.ts';

const org = v.nullable(v.custom<ActorId>(isRandomId));

/** Somebody at the table who writes and votes on the table's computer. No name: an organisation and a turn. */
const hostedSchema = v.object({
  /** Under which their ballots are handed in; never another's. */
  turn: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SEATS)),
  org,
  /** Given for one round alone, to somebody whose phone has died. */
  round: v.optional(roundIdSchema),
});
export type Hosted = Readonly<v.InferOutput<typeof hostedSchema>>;

/** What a computer that is a table's own keeps: whose it is, who uses it, and how the last note was written in. */
const hostingSchema = v.object({
  table: v.custom<TableId>(isTableId),
  people: v.array(hostedSchema),
  from: org,
  column: columnSchema,
});
export type Hosting = Readonly<v.InferOutput<typeof hostingSchema>>;

const keyOf = (id: WorkshopId) => `${id}/hosting`;

/** Null on a device that is somebody's own. */
export async function recallHosting(store: DeviceStore, id: WorkshopId): Promise<Hosting | null> {
  const parsed = v.safeParse(hostingSchema, await store.get('seats', keyOf(id)));
  return parsed.success ? parsed.output : null;
}

export async function keepHosting(
  store: DeviceStore,
  id: WorkshopId,
  hosting: Hosting | null,
): Promise<void> {
  await store.change('seats', keyOf(id), () => hosting ?? undefined);
}
