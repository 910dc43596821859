import * as v from 'valibot';
import { type CardId, isRandomId } from '#shared/domain/ids.ts';
import { RUNGS } from '#shared/domain/ladder.ts';
import { daySchema } from '#shared/domain/stage/stage.ts';
import { STEPS } from '#shared/domain/steps.ts';

/* What the parts of a summary are made of. A summary is plain JSON, so that it can be kept and read again. */

/** Longer than anything that the board can hold. */
export const words = v.pipe(v.string(), v.maxLength(20_000));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const day = v.nullable(daySchema);
export const cardId = v.custom<CardId>(isRandomId);
export const step = v.picklist(STEPS);
export const rung = v.picklist(RUNGS);

export const listOf = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema), v.readonly());

/** A table is numbered until the organiser names it; null while it is just a number. */
export const tableSchema = v.strictObject({ number: count, name: v.nullable(words) });

/** Votes, and from how many tables; null when nobody knows. */
export const votesSchema = v.strictObject({ votes: count, tables: v.nullable(count) });
