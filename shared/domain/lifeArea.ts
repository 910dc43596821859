/** The areas of one whole life, as the case is read. */
export const LIFE_AREAS = [
  'home',
  'livelihood',
  'health',
  'family',
  'everyday',
  'economy',
  'ownGoals',
] as const;
export type LifeArea = (typeof LIFE_AREAS)[number];
