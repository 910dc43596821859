import * as v from 'valibot';
import {
  type ActorId,
  type CardId,
  isRandomId,
  isTableId,
  type TableId,
} from '#shared/domain/ids.ts';

/** What a device says of itself: ids only, no name, no cursor. Everything else is dropped by the receiver. */
const presenceSchema = v.object({
  org: v.nullable(v.custom<ActorId>(isRandomId)),
  table: v.nullable(v.custom<TableId>(isTableId)),
  editing: v.nullable(v.custom<CardId>(isRandomId)),
});
export type Presence = v.InferOutput<typeof presenceSchema>;

/** [P91] What goes over the wire: a mark too, the same for all tabs of one browser and for nothing else. */
const saidSchema = v.object({
  ...presenceSchema.entries,
  device: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{11}$/))),
});
export type SaidPresence = v.InferOutput<typeof saidSchema>;

export function parsePresence(value: unknown): SaidPresence | null {
  const parsed = v.safeParse(saidSchema, value);
  return parsed.success ? parsed.output : null;
}
