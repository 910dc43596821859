import type { Localized } from './lang.ts';

/** The three lists that a table co-creates. */
export const COLUMNS = ['strengths', 'needs', 'strategies'] as const;

export type ColumnId = (typeof COLUMNS)[number];

export const COLUMN_NAMES: Readonly<Record<ColumnId, Localized>> = {
  strengths: { sv: 'Styrkor', en: 'Strengths', da: 'Styrker' },
  needs: { sv: 'Utvecklingsbehov', en: 'Development needs', da: 'Udviklingsbehov' },
  strategies: {
    sv: 'Förbättringsstrategier',
    en: 'Improvement strategies',
    da: 'Forbedringsstrategier',
  },
};

/** For tabs on a phone, where the full name does not fit. */
export const COLUMN_SHORT_NAMES: Readonly<Record<ColumnId, Localized>> = {
  strengths: { sv: 'Styrkor', en: 'Strengths', da: 'Styrker' },
  needs: { sv: 'Behov', en: 'Needs', da: 'Behov' },
  strategies: { sv: 'Strategier', en: 'Strategies', da: 'Strategier' },
};

export const isColumnId = (value: unknown): value is ColumnId =>
  typeof value === 'string' && (COLUMNS as readonly string[]).includes(value);
