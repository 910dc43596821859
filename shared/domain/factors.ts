/** What decides whether people who work together get anywhere: the six factors of the source, in its order. */
export const FACTORS = [
  'surroundings',
  'actors',
  'process',
  'communication',
  'purpose',
  'resources',
] as const;
export type Factor = (typeof FACTORS)[number];

/** When the same six questions are asked. */
export const MOMENTS = ['before', 'after', 'threeMonths'] as const;
export type Moment = (typeof MOMENTS)[number];

/** From "not true at all" to "quite true". */
export const FACTOR_RATINGS = [1, 2, 3, 4, 5] as const;
export type FactorRating = (typeof FACTOR_RATINGS)[number];

/** What one person answered. A question that was left out is no answer to it. */
export type FactorAnswers = Readonly<Partial<Record<Factor, FactorRating>>>;

/** How many gave each rating, from 1 to 5. */
export type Spread = readonly number[];

/** `spread` is null while there are so few answers that one could guess whose they are. */
export interface FactorTally {
  readonly answers: number;
  readonly spread: Spread | null;
}
export type FactorTallies = Readonly<Record<Factor, FactorTally>>;

/** Fewer answers than this are never shown. */
export const ENOUGH_ANSWERS = 5;

export function tallyAnswers(all: readonly FactorAnswers[]): FactorTallies {
  const tallies = FACTORS.map((factor) => [factor, tallyOf(factor, all)]);
  return Object.fromEntries(tallies) as FactorTallies;
}

function tallyOf(factor: Factor, all: readonly FactorAnswers[]): FactorTally {
  const spread = FACTOR_RATINGS.map(
    (rating) => all.filter((answers) => answers[factor] === rating).length,
  );
  const answers = spread.reduce((sum, one) => sum + one, 0);
  return { answers, spread: answers < ENOUGH_ANSWERS ? null : spread };
}

export const hasAnswered = (answers: FactorAnswers): boolean => Object.keys(answers).length > 0;

export function meanOf(spread: Spread): number {
  const answers = spread.reduce((sum, one) => sum + one, 0);
  const total = spread.reduce((sum, one, index) => sum + one * (index + 1), 0);
  return total / answers;
}

/** As means are shown and compared: nobody can tell a difference smaller than this. */
export const toTenth = (mean: number): number => Math.round(mean * 10) / 10;
