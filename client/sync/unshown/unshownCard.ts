import * as v from 'valibot';
import { CARD_KINDS, LINK_KINDS, type LinkKind } from '#shared/domain/card.ts';
import {
  type ActorId,
  type CardId,
  isRandomId,
  type RelationId,
  relationEnds,
} from '#shared/domain/ids.ts';
import { columnSchema, langSchema, stepSchema, tableIdSchema } from '#shared/domain/stage/stage.ts';

const actorIdSchema = v.custom<ActorId>(isRandomId);

const relationIdSchema = v.custom<RelationId>(
  (id) => typeof id === 'string' && relationEnds(id) !== null,
);

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
  /** What it is beside a note, on which chair it lies, and what it is tied to. */
  kind: v.optional(v.picklist(CARD_KINDS)),
  tags: v.optional(v.array(v.string())),
  links: v.optional(v.record(v.custom<CardId>(isRandomId), v.picklist(LINK_KINDS))),
  /** The relation that it is about. */
  edge: v.optional(relationIdSchema),
});
export type UnshownCard = Readonly<v.InferOutput<typeof unshownCardSchema>>;

/** What it is tied to, as a card on the board has it. */
export const linksOf = ({ links }: UnshownCard): ReadonlyMap<CardId, LinkKind> =>
  new Map(Object.entries(links ?? {}) as [CardId, LinkKind][]);

/** On the shelf. `claimed`: since when, device clock ms, one of the tabs has been about to publish it. */
export const unshownRowSchema = v.object({
  card: unshownCardSchema,
  claimed: v.nullable(v.number()),
});
export type UnshownRow = Readonly<v.InferOutput<typeof unshownRowSchema>>;
