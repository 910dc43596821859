/** 0 is open (hak mot hak); the names of 1–4 are workshop data. */
export const RUNGS = [0, 1, 2, 3, 4] as const;
export type Rung = (typeof RUNGS)[number];

/** A: the four concepts of the source. B: the published regional ladder. */
export const LADDERS = ['concepts', 'conversation'] as const;
export type Ladder = (typeof LADDERS)[number];

/** The middle of several tables' judgements. Of two middle ones the lower, so that no gap is hidden. */
export function medianRung(rungs: readonly Rung[]): Rung | null {
  const sorted = [...rungs].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
