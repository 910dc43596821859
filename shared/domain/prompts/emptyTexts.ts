import type { ColumnId } from '../columns.ts';
import type { Localized } from '../lang.ts';

/** What a column without cards says. Holds in every season and every step. */
export const EMPTY_TEXTS: Readonly<Record<ColumnId, Localized>> = {
  strengths: {
    sv: 'Börja med något litet som redan fungerar.',
    en: 'Start with something small that already works.',
    da: 'Begynd med en lille ting, der allerede fungerer.',
  },
  needs: {
    sv: 'Var brukar det ta stopp?',
    en: 'Where do things usually get stuck?',
    da: 'Hvor plejer det at gå i stå?',
  },
  strategies: {
    sv: 'Vad kan vi prova redan nästa månad?',
    en: 'What could we try as early as next month?',
    da: 'Hvad kan vi prøve allerede i næste måned?',
  },
};
