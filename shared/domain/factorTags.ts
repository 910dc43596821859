import type { Card } from './card.ts';
import { FACTORS, type Factor } from './factors.ts';

/** The tag that says which of the six factors a strategy works on. */
export const FACTOR_TAGS = {
  surroundings: 'factorSurroundings',
  actors: 'factorActors',
  process: 'factorProcess',
  communication: 'factorCommunication',
  purpose: 'factorPurpose',
  resources: 'factorResources',
} as const satisfies Readonly<Record<Factor, string>>;

/** In the order of the source. */
export const factorsOf = ({ tags }: Pick<Card, 'tags'>): readonly Factor[] =>
  FACTORS.filter((factor) => tags.includes(FACTOR_TAGS[factor]));
