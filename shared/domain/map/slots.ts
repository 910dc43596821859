import type { Rung } from '../ladder.ts';

/** How wide the paper is between two cloths, in degrees of a ring of eight or fewer: each rung brings them closer. */
const PAPER: Readonly<Record<Rung, number>> = { 0: 15, 1: 9.5, 2: 6.5, 3: 3.8, 4: 1.3 };
/** Nobody has said anything: neither open nor sewn. */
const UNSAID = 12;
const FEW = 8;

export const paperOf = (rung: Rung | null, count: number): number =>
  (rung === null ? UNSAID : PAPER[rung]) * Math.min(1, FEW / count);

/** Where a cloth lies, in degrees. */
export interface Slot {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

/** As many cloths of one width as there are gaps, the first of them at the top. `papers`: the gap after each. */
export function slotsFor(papers: readonly number[]): readonly Slot[] {
  const cloth = (360 - papers.reduce((sum, paper) => sum + paper, 0)) / papers.length;
  let from = -cloth / 2;
  return papers.map((paper) => {
    const slot = { from, to: from + cloth, middle: from + cloth / 2 };
    from += cloth + paper;
    return slot;
  });
}
