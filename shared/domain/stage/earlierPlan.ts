import * as v from 'valibot';
import { tableNumber } from '../ids.ts';
import { LADDERS } from '../ladder.ts';
import { MOST_TABLES } from '../table.ts';
import {
  breaksSchema,
  planSchema,
  rulesSchema,
  type Stage,
  stageSchema,
  steeringSchema,
} from './stage.ts';

/**
 * What a day takes over from an earlier one beside its title, place, language and tables. Nothing that was written at
 * the tables, nothing that was decided there, and nothing that lets anybody in.
 */
export const earlierPlanSchema = v.object({
  plan: planSchema,
  breaks: breaksSchema,
  steering: steeringSchema,
  ladder: v.picklist(LADDERS),
  rules: v.nullable(rulesSchema),
  caseText: stageSchema.entries.caseText,
  /** In the order of the tables. */
  tableNames: v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40))),
    v.maxLength(MOST_TABLES),
  ),
});
export type EarlierPlan = v.InferOutput<typeof earlierPlanSchema>;

export const earlierPlan = (stage: Stage): EarlierPlan => ({
  plan: stage.plan,
  breaks: stage.breaks,
  steering: stage.steering,
  ladder: stage.ladder,
  rules: stage.rules,
  caseText: stage.caseText,
  tableNames: stage.tables.map(({ id, name }) => name.trim() || String(tableNumber(id))),
});
