import type { Choices } from '#shared/domain/desk/choices.ts';
import type { Summary } from './Summary.ts';

/** What a fixed or kept version says: the summary as it was made at that moment, with the choices of then. */
export interface KeptSummary {
  readonly choices: Choices;
  readonly summary: Summary;
}
