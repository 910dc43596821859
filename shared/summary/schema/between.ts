import * as v from 'valibot';
import { ACTOR_KINDS, HUVUDMAN, RINGS } from '#shared/domain/actor.ts';
import { type ActorId, isRandomId, type VisitId } from '#shared/domain/ids.ts';
import { BOUNDARIES } from '#shared/domain/relation.ts';
import { CONDITION_ANSWERS, CONDITIONS } from '#shared/domain/strategy.ts';
import { cardId, count, listOf, rung, tableSchema, words } from './base.ts';

/* What is between organisations: how they are joined, visits, and what managements take on. */

/** How one end sees the relation, and how far its tables lie apart. Shown, never averaged away. */
export const endSchema = v.strictObject({
  name: words,
  rung: v.nullable(rung),
  lowest: v.nullable(rung),
  highest: v.nullable(rung),
});
const endsSchema = v.strictTuple([endSchema, endSchema]);

export const tieSchema = v.strictObject({
  ends: endsSchema,
  /** The lower end decides; null when neither has been rated. */
  rung: v.nullable(rung),
  wanted: v.nullable(rung),
  isGap: v.boolean(),
  boundaries: listOf(v.picklist(BOUNDARIES)),
  stitch: words,
  backup: words,
  /** What is lost between them: what tables wrote where the person falls. */
  lost: listOf(words),
  marks: count,
  tables: listOf(tableSchema),
  /**
   * How the people of a table rated the two ends before they had talked: how many gave each rung, from 0. It decides
   * nothing. Younger than the first summaries that were kept.
   */
  first: v.optional(
    listOf(
      v.strictObject({
        table: tableSchema,
        people: v.strictTuple([listOf(count), listOf(count)]),
      }),
    ),
  ),
});

/** A seam as it was said on the day and as it is said at follow-up. */
export const seamSchema = v.strictObject({
  ends: v.strictTuple([words, words]),
  onTheDay: v.nullable(rung),
  now: v.nullable(rung),
  views: listOf(endSchema),
});

export const actorSchema = v.strictObject({
  id: v.custom<ActorId>(isRandomId),
  name: words,
  short: words,
  huvudman: v.picklist(HUVUDMAN),
  kind: v.picklist(ACTOR_KINDS),
  ring: v.picklist(RINGS),
  attendance: v.picklist(['inRoom', 'missing', 'unsaid']),
  bridge: v.boolean(),
});

/** Somebody who is needed and was not there, which tables say so, and who invites. */
export const missingSchema = v.strictObject({
  name: words,
  tables: listOf(tableSchema),
  inviters: listOf(words),
});

const wayEntries = {
  /** Of the first wish; stays the same in every calendar file. */
  id: v.custom<VisitId>(isRandomId),
  guest: words,
  learn: listOf(words),
  show: listOf(words),
};
export const waySchema = v.strictObject({
  ...wayEntries,
  host: words,
  /** `YYYY-MM`; null before it is agreed. */
  month: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
  done: v.boolean(),
  learned: listOf(words),
});

export const visitsSchema = v.strictObject({
  agreed: listOf(waySchema),
  /** Both want to, or the guest is welcome; no month yet. */
  open: listOf(waySchema),
  withoutHost: listOf(
    v.strictObject({ ...wayEntries, host: v.nullable(words), inviter: v.nullable(words) }),
  ),
  offers: listOf(v.strictObject({ host: words, show: listOf(words) })),
});

/** "Vi kan bidra med …" */
export const contributionSchema = v.strictObject({
  from: words,
  what: words,
  accepted: listOf(words),
});

const answer = v.nullable(v.picklist(CONDITION_ANSWERS));

/** What a management says yes, partly or no to, and what it undertakes; the words are its card's. */
export const undertakingSchema = v.strictObject({
  card: cardId,
  org: v.nullable(words),
  answers: v.strictObject(v.entriesFromList(CONDITIONS, answer)),
});
