import * as v from 'valibot';
import { COLUMNS } from '#shared/domain/columns.ts';
import { LADDERS } from '#shared/domain/ladder.ts';
import { LANGS } from '#shared/domain/lang.ts';
import { checkSchema, exitSchema, roundSchema } from './schema/answers.ts';
import { cardId, count, day, listOf, step, tableSchema, words } from './schema/base.ts';
import {
  actorSchema,
  contributionSchema,
  type endSchema,
  missingSchema,
  seamSchema,
  tieSchema,
  undertakingSchema,
  visitsSchema,
  type waySchema,
} from './schema/between.ts';
import { type cardLineSchema, lineSchema } from './schema/card.ts';
import { strategyLineSchema } from './schema/strategy.ts';
import {
  caseSchema,
  promisesSchema,
  questionSchema,
  situationSchema,
  systemSchema,
  type tablePromiseSchema,
} from './schema/tables.ts';

const columnPartSchema = v.strictObject({
  column: v.picklist(COLUMNS),
  /** Cards, those in groups counted one by one. */
  count,
  lines: listOf(lineSchema),
});

const stepPartSchema = v.strictObject({
  step,
  /** Its place in the day's plan, from 1; null for a step that the plan leaves out but that holds cards. */
  number: v.nullable(count),
  /** The day's own question; null for the built-in one. */
  question: v.nullable(words),
  columns: listOf(columnPartSchema),
});

const standing = v.strictObject({ step, line: lineSchema });
const prioritySchema = v.strictObject({
  column: v.picklist(COLUMNS),
  lines: listOf(standing),
  /** How many more got votes. */
  more: count,
});

const countsSchema = v.strictObject({
  cards: count,
  columns: v.strictObject(v.entriesFromList(COLUMNS, count)),
  groups: count,
  /** Tables that at least one card comes from. */
  tables: count,
  /** null before any round is closed. */
  votes: v.nullable(count),
});

const needsPartSchema = v.strictObject({
  total: count,
  /** How many a strategy answers. */
  answered: count,
  without: listOf(standing),
});

/** Each card counts once, for the first reason that holds. */
const leftOutSchema = v.strictObject({
  /** Reported as pointing to somebody, and not yet settled. */
  reported: count,
  hidden: count,
  removed: count,
  /** Those that are reported, for whoever settles them; never their words. */
  toSettle: listOf(cardId),
});

/**
 * Everything that leaves the room, as plain values. Every form is made from this one model. It is kept as JSON when a
 * version is fixed, so it is parsed with this schema whenever it comes from a disk, a file or a line.
 */
export const summarySchema = v.strictObject({
  schema: v.literal(1),
  /** For whom it is; see `versions.ts`. */
  reader: v.variant('kind', [
    v.strictObject({ kind: v.literal('whole') }),
    v.strictObject({ kind: v.literal('short') }),
    v.strictObject({ kind: v.literal('table'), table: tableSchema }),
    v.strictObject({ kind: v.literal('org'), name: words }),
  ]),
  title: words,
  organiser: words,
  place: words,
  /** Days as `YYYY-MM-DD`. */
  date: day,
  followUp: day,
  deleteOn: v.nonNullable(day),
  /** The language that the day was held in. */
  lang: v.picklist(LANGS),
  position: v.picklist(['day', 'closed', 'followUp']),
  /** In the order of the plan, those that have been merged too: what they wrote keeps its origin. */
  tables: listOf(tableSchema),
  theCase: caseSchema,
  counts: countsSchema,
  rounds: listOf(roundSchema),
  priorities: listOf(prioritySchema),
  promises: promisesSchema,
  steps: listOf(stepPartSchema),
  systems: listOf(systemSchema),
  situations: listOf(situationSchema),
  questions: listOf(questionSchema),
  strategies: listOf(strategyLineSchema),
  /** Cards among the strategies that nobody has begun to fill in. */
  ideas: count,
  needs: needsPartSchema,
  ladder: v.picklist(LADDERS),
  ties: listOf(tieSchema),
  actors: listOf(actorSchema),
  missing: listOf(missingSchema),
  visits: visitsSchema,
  contributions: listOf(contributionSchema),
  undertakings: listOf(undertakingSchema),
  checks: listOf(checkSchema),
  exit: v.nullable(exitSchema),
  /** What follow-up said; empty before. */
  seams: listOf(seamSchema),
  leftOut: leftOutSchema,
});

export type Summary = Readonly<v.InferOutput<typeof summarySchema>>;
export type CardLine = v.InferOutput<typeof cardLineSchema>;
export type Line = v.InferOutput<typeof lineSchema>;
export type StepPart = v.InferOutput<typeof stepPartSchema>;
export type ColumnPart = v.InferOutput<typeof columnPartSchema>;
export type Priority = v.InferOutput<typeof prioritySchema>;
export type Counts = v.InferOutput<typeof countsSchema>;
export type NeedsPart = v.InferOutput<typeof needsPartSchema>;
export type LeftOut = v.InferOutput<typeof leftOutSchema>;
export type StrategyLine = v.InferOutput<typeof strategyLineSchema>;
export type TablePromiseLine = v.InferOutput<typeof tablePromiseSchema>;
export type Promises = v.InferOutput<typeof promisesSchema>;
export type TheCase = v.InferOutput<typeof caseSchema>;
export type SystemLine = v.InferOutput<typeof systemSchema>;
export type SituationLine = v.InferOutput<typeof situationSchema>;
export type QuestionLine = v.InferOutput<typeof questionSchema>;
export type TieLine = v.InferOutput<typeof tieSchema>;
export type GapEnd = v.InferOutput<typeof endSchema>;
export type SeamLine = v.InferOutput<typeof seamSchema>;
export type ActorLine = v.InferOutput<typeof actorSchema>;
export type MissingLine = v.InferOutput<typeof missingSchema>;
export type VisitsPart = v.InferOutput<typeof visitsSchema>;
export type WayLine = v.InferOutput<typeof waySchema>;
export type ContributionLine = v.InferOutput<typeof contributionSchema>;
export type UndertakingLine = v.InferOutput<typeof undertakingSchema>;
export type CheckLine = v.InferOutput<typeof checkSchema>;

/** A summary from a disk, a file or a line; null when it is none. */
export function parseSummary(value: unknown): Summary | null {
  const parsed = v.safeParse(summarySchema, value);
  return parsed.success ? parsed.output : null;
}
