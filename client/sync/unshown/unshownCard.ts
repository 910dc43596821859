import * as v from 'valibot';
import { type ActorId, type CardId, isRandomId } from '#shared/domain/ids.ts';
import { columnSchema, langSchema, stepSchema, tableIdSchema } from '#shared/domain/stage/stage.ts';

const actorIdSchema = v.custom<ActorId>(isRandomId);

/** A card that lives on this device alone until its step is shown. */
export const unshownCardSchema = v.object({
  id: v.custom<CardId>(isRandomId),
  step: stepSchema,
  column: columnSchema,
  text: v.string(),
  actors: v.array(actorIdSchema),
  table: v.nullable(tableIdSchema),
  org: v.nullable(actorIdSchema),
  lang: langSchema,
  /** When it was written, relay clock ms. */
  at: v.number(),
  /** The number on the paper that it was written in from. */
  note: v.optional(v.number()),
});
export type UnshownCard = Readonly<v.InferOutput<typeof unshownCardSchema>>;

/** On the shelf. `claimed`: since when, device clock ms, one of the tabs has been about to publish it. */
export const unshownRowSchema = v.object({
  card: unshownCardSchema,
  claimed: v.nullable(v.number()),
});
export type UnshownRow = Readonly<v.InferOutput<typeof unshownRowSchema>>;
