import * as v from 'valibot';
import { commandSchema } from '#shared/domain/stage/commands.ts';

/** [102] from a client: JSON text. `request` is echoed in the answer. */
export const commandRequestSchema = v.object({
  request: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The revision of the stage that the sender saw. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  command: commandSchema,
});
export type CommandRequest = v.InferOutput<typeof commandRequestSchema>;

export const REFUSALS = [
  'notAllowed',
  'stale',
  'tooLate',
  'unknown',
  'merged',
  'malformed',
  'tooFast',
  'unavailable',
] as const;

/** [102] from the relay: JSON text. Sent after the commit; the new stage follows as [101] to everybody. */
export const commandAnswerSchema = v.object({
  request: v.pipe(v.number(), v.integer(), v.minValue(0)),
  refusal: v.nullable(v.picklist(REFUSALS)),
});
export type CommandAnswer = v.InferOutput<typeof commandAnswerSchema>;

/** As a device hears it. [P25] A reason that it does not know is still a refusal. */
export const heardAnswerSchema = v.object({
  ...commandAnswerSchema.entries,
  refusal: v.nullable(v.fallback(v.picklist(REFUSALS), 'notAllowed')),
});
