import * as v from 'valibot';
import { type Choices, choicesSchema } from '#shared/domain/desk/choices.ts';
import { type Summary, summarySchema } from './Summary.ts';

/** What a fixed or kept version says: the summary as it was made at that moment, with the choices of then. */
const keptSummarySchema = v.object({ choices: choicesSchema, summary: summarySchema });
export interface KeptSummary {
  readonly choices: Choices;
  readonly summary: Summary;
}

/** From the relay or a file; null when it is none. */
export function parseKeptSummary(json: string): KeptSummary | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), keptSummarySchema), json);
  return parsed.success ? parsed.output : null;
}
