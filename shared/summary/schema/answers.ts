import * as v from 'valibot';
import { COLUMNS } from '#shared/domain/columns.ts';
import { FACTORS, MOMENTS } from '#shared/domain/factors.ts';
import { count, listOf, step } from './base.ts';

/* What the room has answered and voted, as figures. */

const tally = v.strictObject({ answers: count, spread: v.nullable(listOf(count)) });

/** The six factors at one moment. A spread is null while there are so few answers that one could guess whose they are. */
export const checkSchema = v.strictObject({
  moment: v.picklist(MOMENTS),
  voters: count,
  tallies: v.strictObject(v.entriesFromList(FACTORS, tally)),
});

export const exitSchema = v.strictObject({ answers: count, ratings: v.nullable(listOf(count)) });

/** A closed round. `voters` is null of one that was held elsewhere. */
export const roundSchema = v.strictObject({
  step: v.nullable(step),
  voters: v.nullable(count),
  budget: v.record(v.picklist(COLUMNS), count),
  total: v.nullable(count),
  perCard: count,
});
