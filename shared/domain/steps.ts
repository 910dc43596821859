import type { Localized } from './lang.ts';

/** The five steps in the order of the source slides. A workshop's own order is plan data. */
export const STEPS = [
  'valueVision',
  'systemKnowledge',
  'relationTailoring',
  'stakeholders',
  'perspectives',
] as const;

export type StepId = (typeof STEPS)[number];

export const STEP_NAMES: Readonly<Record<StepId, Localized>> = {
  valueVision: { sv: 'Värdevision', en: 'Value vision', da: 'Værdivision' },
  systemKnowledge: { sv: 'Systemkunskap', en: 'System knowledge', da: 'Systemviden' },
  relationTailoring: {
    sv: 'Relationsskrädderi',
    en: 'Relationship tailoring',
    da: 'Relationsskrædderi',
  },
  stakeholders: { sv: 'Intressenter', en: 'Stakeholders', da: 'Interessenter' },
  perspectives: { sv: 'Perspektivval', en: 'Choice of perspective', da: 'Perspektivvalg' },
};

export const isStepId = (value: unknown): value is StepId =>
  typeof value === 'string' && (STEPS as readonly string[]).includes(value);
