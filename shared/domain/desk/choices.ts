import * as v from 'valibot';
import { choicesEntries, type Desk, versionSchema } from './desk.ts';
import { newDesk } from './newDesk.ts';

/** What a summary is written out with, beside what the board says. */
export const choicesSchema = v.object({
  ...choicesEntries,
  /** null: ARBETSMATERIAL; else FASTSTÄLLD with this number. */
  version: versionSchema,
});
export type Choices = v.InferOutput<typeof choicesSchema>;

/** The choices of now, for what is not fixed. */
export const choicesOf = (desk: Desk): Choices => ({
  introduction: desk.introduction,
  parts: desk.parts,
  diarienummer: desk.diarienummer,
  figures: desk.figures,
  decision: desk.decision,
  retention: desk.retention,
  contact: desk.contact,
  questions: desk.questions,
  version: null,
});

/** Those of a summary that no organiser has touched. */
export const usualChoices = (): Choices => choicesOf(newDesk());
