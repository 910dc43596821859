import * as v from 'valibot';
import { LIFE_AREAS } from '#shared/domain/lifeArea.ts';
import { HOLDS } from '#shared/domain/promise.ts';
import { cardId, count, listOf, tableSchema, words } from './base.ts';

/* What the tables have made beside cards. */

const originSchema = v.nullable(
  v.strictObject({ tables: listOf(tableSchema), kind: v.picklist(['same', 'more', 'other']) }),
);
const jointPart = v.strictObject({ words, from: originSchema });

export const tablePromiseSchema = v.strictObject({
  table: tableSchema,
  parties: listOf(words),
  /** Those of the parties that stand behind it. */
  behind: listOf(words),
  toWhom: words,
  what: words,
  sign: words,
  /** It names only a means, such as better collaboration, and nothing that becomes different for anybody. */
  onlyMeans: v.boolean(),
  whole: v.boolean(),
  /** Whether the joint promise holds, as this table sees it, and what must change. */
  holds: v.nullable(v.picklist(HOLDS)),
  change: words,
});

/** Löftet: the joint one with where its words come from, and the tables' own. */
export const promisesSchema = v.strictObject({
  joint: v.strictObject({ who: jointPart, toWhom: jointPart, what: jointPart, sign: jointPart }),
  tables: listOf(tablePromiseSchema),
});

export const caseSchema = v.strictObject({
  /** The invented case of the day. */
  text: words,
  /** Tables that chose a case of their own. */
  tables: listOf(v.strictObject({ table: tableSchema, text: words })),
  areas: listOf(
    v.strictObject({
      area: v.picklist(LIFE_AREAS),
      text: words,
      conditions: words,
      agency: words,
      actors: listOf(words),
    }),
  ),
  /** Where the person falls: at one, or between two. Most marks first. */
  falls: listOf(
    v.strictObject({
      between: listOf(words),
      marks: count,
      tables: listOf(tableSchema),
      notes: listOf(words),
    }),
  ),
});

/** Chains that share one invisible system, by their cards; null where nobody has written that part. */
export const systemSchema = v.strictObject({
  card: v.nullable(cardId),
  views: listOf(v.strictObject({ party: words, words })),
  chains: listOf(v.strictObject({ event: v.nullable(cardId), effect: v.nullable(cardId) })),
});

const stakeholderSchema = v.strictObject({
  name: words,
  missing: v.boolean(),
  inviter: v.nullable(words),
  gain: words,
  risk: words,
});

/** One table's picture of the situation that it chose to change. */
export const situationSchema = v.strictObject({
  table: tableSchema,
  situation: words,
  bill: words,
  affected: listOf(stakeholderSchema),
  both: listOf(stakeholderSchema),
  canAct: listOf(stakeholderSchema),
  unplaced: listOf(stakeholderSchema),
});

/** The problem before and now, in a table's words. */
export const questionSchema = v.strictObject({ table: tableSchema, before: words, now: words });
