import * as v from 'valibot';
import { deskCommandSchema } from '#shared/domain/desk/commands.ts';
import { keptNameSchema } from '#shared/domain/desk/desk.ts';

const requestNumber = v.pipe(v.number(), v.integer(), v.minValue(0));
const revision = v.pipe(v.number(), v.integer(), v.minValue(0));

/** [108] from a client: JSON text. `request` is echoed in the answer. */
export const deskRequestSchema = v.object({
  request: requestNumber,
  /** The revision of the desk that the sender saw. */
  revision,
  command: deskCommandSchema,
});
export type DeskRequest = v.InferOutput<typeof deskRequestSchema>;

/**
 * `stale`: somebody was first, and the newer desk has been sent. `fixed`: nothing is edited until the next version is
 * begun. `full`: no room for more. `tooFast` and `unavailable`: nothing has changed, it may be sent again.
 */
const DESK_REFUSALS = [
  'notAllowed',
  'stale',
  'fixed',
  'full',
  'malformed',
  'tooFast',
  'unavailable',
] as const;

/** [108] from the relay: JSON text. Sent after the commit; the new desk follows as [107]. */
export const deskAnswerSchema = v.object({
  request: requestNumber,
  refusal: v.nullable(v.picklist(DESK_REFUSALS)),
});
export type DeskAnswer = v.InferOutput<typeof deskAnswerSchema>;

/** As a device hears it. [P25] A reason that it does not know is still a refusal. */
export const heardDeskAnswerSchema = v.object({
  ...deskAnswerSchema.entries,
  refusal: v.nullable(v.fallback(v.picklist(DESK_REFUSALS), 'notAllowed')),
});

/** POST /api/workshops/:id/fixed. With `keep`, working material is kept under that name; else a version is fixed. */
export const fixRequestSchema = v.object({ revision, keep: v.optional(keptNameSchema) });
export type FixRequest = v.InferOutput<typeof fixRequestSchema>;

/** Its answer: `1.0` or `k1`. */
export const fixAnswerSchema = v.object({ number: v.string() });
export type FixAnswer = v.InferOutput<typeof fixAnswerSchema>;
