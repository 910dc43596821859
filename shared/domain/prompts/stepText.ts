import type { Localized } from '../lang.ts';

/** What the workshop says in one step. */
export interface StepText {
  /** One sentence: why we do this step. */
  readonly purpose: Localized;
  /** Shown large, on the board and on the big screen: at most 75 characters. */
  readonly question: Localized;
  /** The same question in the matrix and the plan: at most 40 characters. */
  readonly short: Localized;
  /** For the talk at the table, in an order that works. */
  readonly questions: readonly [Localized, Localized, Localized, Localized, Localized, Localized];
  /** One sentence: how the table notices that it is done. */
  readonly goodOutput: Localized;
  /** Two to four hints for the facilitator alone. */
  readonly support: readonly Localized[];
}
