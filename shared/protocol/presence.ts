import * as v from 'valibot';
import {
  type ActorId,
  type CardId,
  isRandomId,
  isTableId,
  type TableId,
} from '#shared/domain/ids.ts';

/** What a device says of itself: ids only, no name, no cursor. Everything else is dropped by the receiver. */
export const presenceSchema = v.object({
  org: v.nullable(v.custom<ActorId>(isRandomId)),
  table: v.nullable(v.custom<TableId>(isTableId)),
  editing: v.nullable(v.custom<CardId>(isRandomId)),
});
export type Presence = v.InferOutput<typeof presenceSchema>;

export function parsePresence(value: unknown): Presence | null {
  const parsed = v.safeParse(presenceSchema, value);
  return parsed.success ? parsed.output : null;
}
