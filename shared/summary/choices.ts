import type { SummaryPart } from '#shared/domain/desk/summaryParts.ts';

/** What the organiser has chosen for the summary; the desk's record holds it. */
export interface Choices {
  /** The organiser's own heading of a part, in place of the built-in one. */
  readonly headings: Readonly<Partial<Record<SummaryPart, string>>>;
  /** Parts that are not named come after, as they stood. */
  readonly order: readonly SummaryPart[];
  readonly leftOut: readonly SummaryPart[];
  readonly introduction: string;
  readonly diarienummer: string;
}

/** Before the organiser has chosen anything: everything but the appendix that says all of it again. */
export const NO_CHOICES: Choices = {
  headings: {},
  order: [],
  leftOut: ['byTable'],
  introduction: '',
  diarienummer: '',
};
