import { SWEDISH } from '#shared/domain/alphabet.ts';
import { actorsOf, textOf } from './cards.ts';
import type { Line } from './Summary.ts';

/** Votes first, then from how many tables, then how many actors, then the alphabet. */
export function byVotes(a: Line, b: Line): number {
  return (
    (b.votes?.votes ?? 0) - (a.votes?.votes ?? 0) ||
    (b.votes?.tables ?? 0) - (a.votes?.tables ?? 0) ||
    actorsOf(b).length - actorsOf(a).length ||
    SWEDISH.compare(textOf(a), textOf(b))
  );
}
