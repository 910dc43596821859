import type { Localized } from '../lang.ts';

/** One row of the glossary: the word as the workshop uses it, and one sentence that explains it. */
export interface Term {
  readonly term: Localized;
  readonly meaning: Localized;
}
