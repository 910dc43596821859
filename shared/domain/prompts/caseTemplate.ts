import type { Localized } from '../lang.ts';

/**
 * A ready-made case. Invented and composite: no name, age, place, date or diagnosis, and each
 * authority does right by its own rules. The Danish texts name the Danish counterparts.
 */
export interface CaseTemplate {
  readonly title: Localized;
  /** 80–130 words, to be read aloud in a minute. */
  readonly text: Localized;
}
