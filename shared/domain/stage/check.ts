import * as v from 'valibot';
import { FACTOR_RATINGS, FACTORS, MOMENTS } from '../factors.ts';
import { type CheckId, isRandomId } from '../ids.ts';

const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

export const checkIdSchema = v.custom<CheckId>(isRandomId);
export const momentSchema = v.picklist(MOMENTS);

const tallySchema = v.object({
  answers: count,
  spread: v.nullable(v.pipe(v.array(count), v.length(FACTOR_RATINGS.length), v.readonly())),
});
const factorTalliesSchema = v.object(v.entriesFromList(FACTORS, tallySchema));

const asked = { id: checkIdSchema, moment: momentSchema, openedAt: instant };

/**
 * A *Samverkanskoll*: the six factors, asked at one moment. While it is open the answers stay apart at the relay;
 * closed, it says how they fall and how many people (`voters`) answered at all.
 */
export const checkSchema = v.variant('state', [
  v.object({ state: v.literal('open'), ...asked }),
  v.object({
    state: v.literal('closed'),
    ...asked,
    closedAt: instant,
    voters: count,
    tallies: factorTalliesSchema,
  }),
]);
export type Check = Readonly<v.InferOutput<typeof checkSchema>>;
export type OpenCheck = Extract<Check, { state: 'open' }>;
export type ClosedCheck = Extract<Check, { state: 'closed' }>;

/** One closed for each moment, and one that is open. */
export const MOST_CHECKS = MOMENTS.length + 1;
