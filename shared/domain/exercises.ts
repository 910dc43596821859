import type { StepId } from './steps.ts';

/** What a table does beside writing cards: each has a page of its own, and a place in the steps. */
export const EXERCISES = [
  'case',
  'promise',
  'actors',
  'systems',
  'visits',
  'map',
  'stakeholders',
  'perspectives',
  'strategies',
  'factors',
  'followUp',
] as const;
export type Exercise = (typeof EXERCISES)[number];

/** Those that belong to each step, the most important first. All can be opened at any time; the case belongs to them all. */
export const EXERCISES_OF: Readonly<Record<StepId, readonly Exercise[]>> = {
  valueVision: ['promise'],
  systemKnowledge: ['systems', 'visits', 'actors'],
  relationTailoring: ['map'],
  stakeholders: ['stakeholders'],
  perspectives: ['perspectives', 'strategies', 'promise'],
};
