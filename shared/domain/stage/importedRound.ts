import type { RoundId } from '../ids.ts';
import type { Round } from './stage.ts';

/** The votes of a card file as a round that was closed elsewhere; null when the file held none. `now`: relay clock, ms. */
export function importedRound(tally: Round['tally'], id: RoundId, now: number): Round | null {
  if (Object.keys(tally).length === 0) return null;
  return {
    id,
    step: null,
    budget: {},
    perCard: 1,
    state: 'closed',
    openedAt: now,
    closedAt: now,
    tally,
  };
}
