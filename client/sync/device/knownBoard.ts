import * as v from 'valibot';
import { deskSchema } from '#shared/domain/desk/desk.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { stageSchema } from '#shared/domain/stage/stage.ts';
import type { DeviceStore } from './DeviceStore.ts';

/** What this device last heard from the relay about a workshop. */
const knownBoardSchema = v.object({
  /** Names the local copy; another epoch at the relay means that copy is of another life. */
  epoch: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** null when it was kept by a version that wrote it otherwise; the copy of the board still counts. */
  stage: v.fallback(v.nullable(stageSchema), null),
  /** As this device may see it; null when it never was heard. */
  desk: v.fallback(v.optional(v.nullable(deskSchema), null), null),
  /** The last erasure after which all that this device keeps has been rid of what was erased. */
  erasure: v.optional(v.number(), 0),
  /** Device clock, ms. */
  heard: v.number(),
  /** What this device proves a file by; null when it has not heard one. */
  pass: v.fallback(v.nullable(v.string()), null),
});
export type KnownBoard = v.InferOutput<typeof knownBoardSchema>;

export async function recallBoard(store: DeviceStore, id: WorkshopId): Promise<KnownBoard | null> {
  const parsed = v.safeParse(knownBoardSchema, await store.get('boards', id));
  return parsed.success ? parsed.output : null;
}

export async function keepBoard(
  store: DeviceStore,
  id: WorkshopId,
  board: KnownBoard,
): Promise<void> {
  await store.change('boards', id, () => board);
}
