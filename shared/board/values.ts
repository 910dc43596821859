import * as v from 'valibot';
import {
  ACTOR_KINDS,
  ACTOR_NAME_BOUND,
  ACTOR_SHORT_BOUND,
  HUVUDMAN,
  RINGS,
} from '#shared/domain/actor.ts';
import { CARD_KINDS, LINK_KINDS } from '#shared/domain/card.ts';
import { COLUMNS } from '#shared/domain/columns.ts';
import {
  type ActorId,
  type GroupId,
  isRandomId,
  isTableId,
  type ParticipantId,
  type RelationId,
  relationEnds,
  type TableId,
} from '#shared/domain/ids.ts';
import { RUNGS } from '#shared/domain/ladder.ts';
import { LANGS } from '#shared/domain/lang.ts';
import { isRank, type Rank } from '#shared/domain/order.ts';
import { MOST_NOTES } from '#shared/domain/paperNote.ts';
import { HOLDS } from '#shared/domain/promise.ts';
import { STEPS } from '#shared/domain/steps.ts';

/** Schemas of the single values in the document. Readers parse with them and the relay refuses by them. */
const day = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
/** No NUL and no lone surrogate: such a text could not be stored or sent unchanged. */
const words = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((text) => !text.includes('\0') && text.isWellFormed()),
  );

/** 2001-09-09 to 2286-11-20: relay clock in ms, never seconds. */
export const instant = v.pipe(v.number(), v.integer(), v.minValue(1e12), v.maxValue(1e13));
export const flag = v.boolean();
export const noteNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_NOTES));
const name = (most: number) => v.pipe(words(most), v.minLength(1));
export const groupId = v.custom<GroupId>(isRandomId);
export const actorId = v.custom<ActorId>(isRandomId);
export const participant = v.custom<ParticipantId>(isRandomId);
export const tableId = v.custom<TableId>(isTableId);
export const relation = v.custom<RelationId>(
  (value) => typeof value === 'string' && relationEnds(value) !== null,
);
const rank = v.custom<Rank>(isRank);
export const place = v.strictTuple([v.picklist(STEPS), v.picklist(COLUMNS), rank]);
export const removal = v.nullable(v.strictObject({ by: participant, at: instant }));
export const report = v.nullable(
  v.strictObject({ kind: v.picklist(['person', 'other']), at: instant }),
);
export const cardKind = v.picklist(CARD_KINDS);
export const linkKind = v.nullable(v.picklist(LINK_KINDS));
export const lang = v.picklist(LANGS);
export const rung = v.nullable(v.picklist(RUNGS));
const people = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000));
const perRung = v.strictTuple([people, people, people, people, people]);
/** Of the first end and of the second: how many gave each rung, from 0 to 4. */
export const firstRatings = v.nullable(v.strictTuple([perRung, perRung]));
export const huvudman = v.picklist(HUVUDMAN);
export const actorKind = v.picklist(ACTOR_KINDS);
export const ring = v.picklist(RINGS);
export const actorName = name(ACTOR_NAME_BOUND);
export const actorShort = words(ACTOR_SHORT_BOUND);
export const month = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)));
export const holds = v.nullable(v.picklist(HOLDS));
export const optionalDay = v.nullable(day);
export { words };
