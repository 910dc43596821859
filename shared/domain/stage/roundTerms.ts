import type { Round, Stage } from './stage.ts';

/** What each voter has in a round. */
export type RoundTerms = Pick<Round, 'budget' | 'total' | 'perCard'>;

/** Three in each column, one on a card: few enough to have to choose. */
const USUAL: RoundTerms = {
  budget: { strengths: 3, needs: 3, strategies: 3 },
  total: null,
  perCard: 1,
};

/** What the next round gives until somebody says otherwise: as much as the last one that was held here. */
export function nextTerms({ rounds }: Pick<Stage, 'rounds'>): RoundTerms {
  // One that came from a file says nothing of how it was held.
  const last = rounds.findLast(({ budget, total }) => total || Object.keys(budget).length > 0);
  return last ? { budget: last.budget, total: last.total ?? null, perCard: last.perCard } : USUAL;
}
