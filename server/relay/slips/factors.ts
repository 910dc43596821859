import * as v from 'valibot';
import { FACTOR_RATINGS, FACTORS, hasAnswered, tallyAnswers } from '#shared/domain/factors.ts';
import type { CheckId } from '#shared/domain/ids.ts';
import type { CheckCount } from '#shared/domain/stage/checks.ts';
import { parseJson } from '../parseJson.ts';
import { factorBox } from './boxes.ts';
import type { SlipBoxes } from './slipBoxes.ts';

const storedSchema = v.object({
  answers: v.record(v.picklist(FACTORS), v.picklist(FACTOR_RATINGS)),
});

/** [P65] [P66] Who would rather not answer has handed in an empty slip, and is not counted. */
export function countAnswers(boxes: SlipBoxes, check: CheckId): CheckCount {
  const slips = boxes
    .in(factorBox(check))
    .map(({ json }) => v.parse(storedSchema, parseJson(json)).answers)
    .filter(hasAnswered);
  return { voters: slips.length, tallies: tallyAnswers(slips) };
}
