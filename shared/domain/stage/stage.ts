import * as v from 'valibot';
import { COLUMNS } from '../columns.ts';
import {
  type CardId,
  type GroupId,
  isRandomId,
  isTableId,
  type RoundId,
  type TableId,
} from '../ids.ts';
import { LADDERS } from '../ladder.ts';
import { LANGS } from '../lang.ts';
import { STEPS } from '../steps.ts';
import { MOST_SEATS, MOST_TABLES } from '../table.ts';
import { checkSchema, MOST_CHECKS } from './check.ts';
import { lineageSchema } from './lineage.ts';
import { PHASES } from './phases.ts';
import { timerSchema } from './timer.ts';

/** A calendar day `YYYY-MM-DD` that exists. */
export const daySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((day) => new Date(`${day}T12:00:00Z`).toJSON()?.slice(0, 10) === day),
);

/* Longest texts, in UTF-16 units. */
/** Title, organiser and place. */
export const MOST_DAY_TEXT = 120;
export const MOST_CASE = 4_000;
export const MOST_RULE = 200;
export const MOST_QUESTION = 300;
export const MOST_BREAK_NAME = 40;
export const MOST_TABLE_NAME = 40;

const line = (most: number) => v.pipe(v.string(), v.maxLength(most));
const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
const revision = v.pipe(v.number(), v.integer(), v.minValue(0));
export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

export const stepSchema = v.picklist(STEPS);
export const columnSchema = v.picklist(COLUMNS);
const phaseSchema = v.picklist(PHASES);
export const langSchema = v.picklist(LANGS);
export const cardIdSchema = v.custom<CardId>(isRandomId);
const votedIdSchema = v.custom<CardId | GroupId>(isRandomId);
export const roundIdSchema = v.custom<RoundId>(isRandomId);
export const tableIdSchema = v.custom<TableId>(isTableId);

/** Where the day is. */
export const positionSchema = v.variant('kind', [
  v.object({ kind: v.literal('lobby') }),
  v.object({ kind: v.literal('step'), step: stepSchema, phase: phaseSchema }),
  v.object({ kind: v.literal('closed') }),
  v.object({ kind: v.literal('followUp') }),
]);
export type Position = v.InferOutput<typeof positionSchema>;

/** `common`: the room is in one place. `perTable`: each table may go by itself. `free`: everybody looks where they want. */
export const steeringSchema = v.picklist(['common', 'perTable', 'free']);
export type Steering = v.InferOutput<typeof steeringSchema>;

/** Planned, in minutes after midnight where the day is held; null: when what comes before has ended. */
const minuteOfDay = v.optional(
  v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_439))),
  null,
);
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(480));
export const isSamePosition = (one: Position, other: Position): boolean =>
  one.kind === 'step' && other.kind === 'step'
    ? one.step === other.step && one.phase === other.phase
    : one.kind === other.kind;

/** One step as this day runs it. An own question replaces the built-in one in the language it is written in. */
export const planStepSchema = v.object({
  step: stepSchema,
  minutes,
  /** In the day's own order, each once: a phase met twice would send the room in circles. */
  phases: v.pipe(
    v.array(phaseSchema),
    v.minLength(1),
    v.check((phases) => new Set(phases).size === phases.length),
  ),
  question: v.nullable(line(MOST_QUESTION)),
  startsAt: minuteOfDay,
  /** *1-2-4-alla* while people write: alone, two and two, four and four, all. */
  waves: v.optional(v.boolean()),
});
export type PlanStep = v.InferOutput<typeof planStepSchema>;

const breakName = v.pipe(
  line(MOST_BREAK_NAME),
  v.check((name) => name.trim() !== ''),
);

/** A break in the day. `after`: the step that it follows; null: before the first. */
const breakSchema = v.object({
  after: v.nullable(stepSchema),
  name: breakName,
  minutes,
  startsAt: minuteOfDay,
});
export type Break = v.InferOutput<typeof breakSchema>;
export const breaksSchema = v.pipe(v.array(breakSchema), v.maxLength(12));

export const planSchema = v.pipe(
  v.array(planStepSchema),
  v.minLength(1),
  v.maxLength(STEPS.length),
  v.check((plan) => new Set(plan.map((item) => item.step)).size === plan.length),
);

/** What everybody reads on arrival, one line each. */
export const rulesSchema = v.pipe(
  v.array(
    v.pipe(
      line(MOST_RULE),
      v.check((rule) => rule.trim() !== ''),
    ),
  ),
  v.minLength(1),
  v.maxLength(6),
);

const tableSchema = v.object({
  id: tableIdSchema,
  name: line(MOST_TABLE_NAME),
  seats: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SEATS)),
  done: v.boolean(),
  help: v.boolean(),
  mergedInto: v.nullable(tableIdSchema),
  position: v.optional(v.nullable(positionSchema), null),
  shown: v.optional(v.array(stepSchema), []),
  steered: v.optional(revision, 0),
});

const tallyEntrySchema = v.object({
  votes: countSchema,
  /** How many tables the votes came from; null when a file did not say. */
  tables: v.nullable(countSchema),
});

/**
 * A round of votes. Open rounds carry no tally: ballots stay apart at the relay until close. The tally counts
 * each chosen card, and each group under its own id: what its cards got together.
 */
export const roundSchema = v.object({
  id: roundIdSchema,
  step: v.nullable(stepSchema),
  /** How many votes each voter has in a column. */
  budget: v.record(columnSchema, countSchema),
  /** One number of votes for all columns together, in place of `budget`. */
  total: v.optional(v.nullable(countSchema)),
  perCard: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  state: v.picklist(['open', 'closed']),
  openedAt: instant,
  closedAt: v.nullable(instant),
  tally: v.record(votedIdSchema, tallyEntrySchema),
  /** How many ballots were counted; not known of one that was held elsewhere. */
  voters: v.optional(v.nullable(countSchema)),
});
export type Round = v.InferOutput<typeof roundSchema>;

/** What fills the big screen for a while in place of what follows the day. */
export const onScreenSchema = v.variant('kind', [
  v.object({ kind: v.literal('promises') }),
  /** Mellanrumskartan. */
  v.object({ kind: v.literal('map') }),
  /** A break, for as long as the timer runs. */
  v.object({ kind: v.literal('break'), name: breakName }),
]);
export type OnScreen = v.InferOutput<typeof onScreenSchema>;

export const MOST_ROUNDS = 100;

export const stageSchema = v.object({
  /** Raised by one at each accepted command. */
  revision,
  /** At which servers it has been written, and how often: tells a copy that came back in a file from one that has gone its own way. */
  lineage: v.optional(lineageSchema, {}),
  /** The revision at which the room was last moved. Whoever moves it again must have seen this one; a table that says it is done in between does not make the facilitator late. */
  steered: v.optional(revision, 0),
  title: v.pipe(line(MOST_DAY_TEXT), v.minLength(1)),
  organiser: line(MOST_DAY_TEXT),
  place: line(MOST_DAY_TEXT),
  /** A demonstration with invented cards, to practise in; said on every page. */
  practice: v.optional(v.boolean()),
  date: v.nullable(daySchema),
  followUp: v.nullable(daySchema),
  /** Everything is deleted after this day, on every device. */
  deleteOn: daySchema,
  lang: langSchema,
  /** The invented case, the same for all tables. */
  caseText: line(MOST_CASE),
  ladder: v.picklist(LADDERS),
  plan: planSchema,
  breaks: v.optional(breaksSchema, []),
  /** Steps whose cards have been shown. In the others a card is a draft that stays on its device. */
  shown: v.optional(v.array(stepSchema), []),
  tables: v.pipe(v.array(tableSchema), v.maxLength(MOST_TABLES)),
  steering: v.optional(steeringSchema, 'common'),
  position: positionSchema,
  timer: timerSchema,
  /** The card that everybody is shown on the big screen, until the room moves on. */
  spotlight: v.optional(v.nullable(cardIdSchema), null),
  /** Shown instead of what follows the day, until the room moves on. What a newer relay knows and we do not is nothing. */
  onScreen: v.fallback(v.optional(v.nullable(onScreenSchema), null), null),
  /** When everybody was last called together, until the room moves on; relay clock, ms. */
  gathered: v.optional(v.nullable(instant), null),
  /** While it is shut the code leads nowhere; who is in, or comes by a link, is let in. */
  doorOpen: v.optional(v.boolean(), true),
  /** The day's own ground rules; null: the built-in ones, in each reader's language. */
  rules: v.optional(v.nullable(rulesSchema), null),
  /** Participants read but do not change; their edits wait on their devices. */
  locked: v.boolean(),
  rounds: v.pipe(v.array(roundSchema), v.maxLength(MOST_ROUNDS)),
  checks: v.optional(v.pipe(v.array(checkSchema), v.maxLength(MOST_CHECKS)), []),
  /** The last move of position or timer, while it can still be taken back. */
  undo: v.nullable(
    v.object({
      position: positionSchema,
      timer: timerSchema,
      until: instant,
      /** How tables stood before a move; null when nobody was moved. */
      places: v.optional(
        v.nullable(
          v.object({
            steering: steeringSchema,
            tables: v.array(v.object({ id: tableIdSchema, position: positionSchema })),
          }),
        ),
        null,
      ),
      /** A round that was opened in the same move, and is withdrawn with it. */
      round: v.optional(roundIdSchema),
    }),
  ),
});
export type Stage = v.InferOutput<typeof stageSchema>;

/** A stage from a frame, a file or the disk; null when it is none. */
export function parseStage(value: unknown): Stage | null {
  const parsed = v.safeParse(stageSchema, value);
  return parsed.success ? parsed.output : null;
}
