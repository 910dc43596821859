import * as v from 'valibot';
import { CARD_KINDS } from '#shared/domain/card.ts';
import { CHAIRS } from '#shared/domain/chairs.ts';
import { LANGS } from '#shared/domain/lang.ts';
import { cardId, listOf, tableSchema, votesSchema, words } from './base.ts';

/** A card. People are known by organisation and table only; who wrote it never leaves the board. */
export const cardLineSchema = v.strictObject({
  kind: v.literal('card'),
  id: cardId,
  text: words,
  soThat: words,
  nextStep: words,
  lang: v.picklist(LANGS),
  /** A note, or what a step asks for beside notes. */
  form: v.picklist(CARD_KINDS),
  chair: v.nullable(v.picklist(CHAIRS)),
  table: v.nullable(tableSchema),
  /** null also for one that says what its own organisation does to keep things as they are. */
  org: v.nullable(words),
  actors: listOf(words),
  votes: v.nullable(votesSchema),
  /** The two between whom it lies on the map. Younger than the first summaries that were kept. */
  edge: v.optional(v.nullable(v.strictTuple([words, words]))),
});

/** Cards sewn together keep all their texts. */
const groupLineSchema = v.strictObject({
  kind: v.literal('group'),
  title: words,
  votes: v.nullable(votesSchema),
  cards: listOf(cardLineSchema),
});

export const lineSchema = v.variant('kind', [cardLineSchema, groupLineSchema]);
