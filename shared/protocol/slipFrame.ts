import * as v from 'valibot';
import { FACTOR_RATINGS, FACTORS } from '#shared/domain/factors.ts';
import { type ActorId, isRandomId, type RelationId, relationEnds } from '#shared/domain/ids.ts';
import { RUNGS } from '#shared/domain/ladder.ts';
import { choicesSchema } from '#shared/domain/stage/ballot.ts';
import { checkIdSchema } from '#shared/domain/stage/check.ts';
import {
  countSchema,
  roundIdSchema,
  stepSchema,
  tableIdSchema,
} from '#shared/domain/stage/stage.ts';
import { MOST_SEATS } from '#shared/domain/table.ts';

/** From not at all to very much. */
export const EXIT_RATINGS = [1, 2, 3, 4, 5] as const;
export type ExitRating = (typeof EXIT_RATINGS)[number];

const requestNumber = v.pipe(v.number(), v.integer(), v.minValue(0));
const table = v.nullable(tableIdSchema);

const relation = v.custom<RelationId>((id) => typeof id === 'string' && relationEnds(id) !== null);
const rung = v.nullable(v.picklist(RUNGS));

/** What one device hands to the relay and nobody else may read. A newer one takes the place of the one before. */
export const slipSchema = v.variant('kind', [
  v.object({
    kind: v.literal('ballot'),
    round: roundIdSchema,
    /** 0 is the device's own ballot; 1 and up are those who vote on it one after the other, without a phone. */
    turn: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_SEATS)),
    table,
    choices: choicesSchema,
  }),
  /** How many cards wait on this device until the step is shown. Never what stands in them. */
  v.object({ kind: v.literal('drafts'), step: stepSchema, table, count: countSchema }),
  /** Answers to a check that is open. None at all: somebody would rather not answer, or takes back what they had. */
  v.object({
    kind: v.literal('factors'),
    check: checkIdSchema,
    answers: v.record(v.picklist(FACTORS), v.picklist(FACTOR_RATINGS)),
  }),
  /** Where somebody at a table thinks that the two ends stand, before anybody there has seen another's answer. Both null: taken back. */
  v.object({
    kind: v.literal('rating'),
    relation,
    table: tableIdSchema,
    rungs: v.strictTuple([rung, rung]),
  }),
  /** The table's answers are to be seen: not what somebody thinks, but kept and answered as if it were. */
  v.object({ kind: v.literal('openRatings'), relation, table: tableIdSchema }),
  /** How much of what this device wrote the relay has not: so that whoever ends the day knows what is still out there. */
  v.object({
    kind: v.literal('sync'),
    table,
    org: v.nullable(v.custom<ActorId>(isRandomId)),
    /** Not acknowledged, or rescued and not put back. */
    waiting: countSchema,
    /** Cards whose step has not been shown. */
    unshown: countSchema,
  }),
  /** The answer to the exit question, once. null: handed in before, and forgotten on the device. */
  v.object({ kind: v.literal('exit'), rating: v.nullable(v.picklist(EXIT_RATINGS)) }),
]);
export type Slip = v.InferOutput<typeof slipSchema>;

/** [103] from a client: JSON text. `request` is echoed in the answer. */
export const slipRequestSchema = v.object({ request: requestNumber, slip: slipSchema });
export type SlipRequest = v.InferOutput<typeof slipRequestSchema>;

/**
 * `closed`: the round or the check is over, or the step or the table's answers shown. `joinedLate`: this device was not here when the round was
 * opened. `tableFull`: the table has as many ballots as seats. `unknown`: a card that is not up for votes, or too few answers to show.
 * `tooFast` and `unavailable`: nothing has changed, it may be sent again.
 */
export const SLIP_REFUSALS = [
  'closed',
  'joinedLate',
  'tableFull',
  'unknown',
  'overBudget',
  'notAllowed',
  'malformed',
  'tooFast',
  'unavailable',
] as const;

/** [103] from the relay: JSON text. Sent after the commit. */
export const slipAnswerSchema = v.object({
  request: requestNumber,
  refusal: v.nullable(v.picklist(SLIP_REFUSALS)),
});
export type SlipAnswer = v.InferOutput<typeof slipAnswerSchema>;

/** As a client hears it: a refusal that its version does not know is one all the same. */
export const heardSlipAnswerSchema = v.object({
  ...slipAnswerSchema.entries,
  refusal: v.fallback(slipAnswerSchema.entries.refusal, 'malformed'),
});

/** [106] from the relay: JSON text. How many slips there are and from where; never whose, never what. */
export const countsSchema = v.object({
  drafts: v.array(v.object({ step: stepSchema, table, cards: countSchema, devices: countSchema })),
  /** Of the round that is open. */
  ballots: v.array(v.object({ table, ballots: countSchema })),
  /** How many have answered the check that is open. */
  answers: v.optional(countSchema, 0),
  /** How many at a table have rated a relation whose answers nobody has seen yet. */
  ratings: v.optional(v.array(v.object({ relation, table: tableIdSchema, answers: countSchema }))),
});
export type Counts = v.InferOutput<typeof countsSchema>;

/** As a client hears it: what its version does not know is not counted. */
export const heardCountsSchema = v.fallback(countsSchema, {
  drafts: [],
  ballots: [],
  answers: 0,
});
