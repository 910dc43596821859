import { closedChecksOf } from '#shared/domain/stage/checks.ts';
import type { Material } from './material.ts';
import type { CheckLine, Summary } from './Summary.ts';

export const checksOf = ({ stage }: Material): CheckLine[] =>
  closedChecksOf(stage).map(({ moment, voters, tallies }) => ({ moment, voters, tallies }));

/** The rounds of votes that are counted. */
export const roundsOf = ({ stage }: Material): Summary['rounds'] =>
  stage.rounds
    .filter(({ state }) => state === 'closed')
    .map(({ step, voters, budget, total, perCard }) => ({
      step,
      voters: voters ?? null,
      budget,
      total: total ?? null,
      perCard,
    }));
