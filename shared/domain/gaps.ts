import type { ActorId } from './ids.ts';
import { medianRung, type Rung } from './ladder.ts';
import type { Relation } from './relation.ts';

/** How one end sees the relation: the middle over tables, and how far the tables lie apart. */
export interface EndView {
  readonly end: ActorId;
  readonly rung: Rung | null;
  readonly lowest: Rung | null;
  readonly highest: Rung | null;
}

export function endView(relation: Relation, end: ActorId): EndView {
  const rungs = relation.ratings.filter((rating) => rating.end === end).map((r) => r.rung);
  const sorted = [...rungs].sort((a, b) => a - b);
  return {
    end,
    rung: medianRung(rungs),
    lowest: sorted[0] ?? null,
    highest: sorted.at(-1) ?? null,
  };
}

/** The lower end decides. An end that nobody has rated decides nothing. */
export function decidingRung(relation: Relation): Rung | null {
  const rungs = relation.ends.map((end) => endView(relation, end).rung);
  const known = rungs.filter((rung) => rung !== null);
  return known.length === 0 ? null : (Math.min(...known) as Rung);
}

/** A gap: the deciding rung is 0 or 1. */
export const isGap = (relation: Relation): boolean => (decidingRung(relation) ?? 4) <= 1;

/** Steps on the ladder from which two judgements are worth a talk. */
const FAR = 2;

/** The same of the people of one table, before they had talked: how many gave each rung. */
export function differWithin(people: readonly number[]): boolean {
  const given = people.flatMap((count, rung) => (count > 0 ? [rung] : []));
  return given.length > 1 && Math.max(...given) - Math.min(...given) >= FAR;
}

/** Whether the two ends, or the tables of one of them, see the relation so differently that it is worth a talk. */
export function differs({ ratings }: Pick<Relation, 'ratings'>): boolean {
  const rungs = ratings.map(({ rung }) => rung);
  return rungs.length > 1 && Math.max(...rungs) - Math.min(...rungs) >= FAR;
}
