import { FACTORS, type Factor, type Moment, meanOf, type Spread, toTenth } from '../factors.ts';
import type { ClosedCheck } from './check.ts';

/** What a mean does not tell of a factor. */
export type FactorRemark =
  /** Some see it low and some see it high: they see different things. */
  | { readonly kind: 'split'; readonly moment: Moment }
  | { readonly kind: 'fewAnswered'; readonly moment: Moment }
  /** Of all factors this one has moved the most. */
  | { readonly kind: 'moved'; readonly by: number };

/** A group is at least this part of those who answered. */
const GROUP = 0.3;
/** A smaller move is no move to speak of. */
const LEAST_MOVE = 0.3;

/** At most one for each factor: what divides people first. `checks` in the order of time. */
export function remarksOn(checks: readonly ClosedCheck[]): ReadonlyMap<Factor, FactorRemark> {
  const most = movedMost(checks);
  const remarks = FACTORS.flatMap((factor): [Factor, FactorRemark][] => {
    const remark = lastRemark(checks.at(-1), factor) ?? (most?.factor === factor ? most : null);
    return remark ? [[factor, remark]] : [];
  });
  return new Map(remarks);
}

function lastRemark(check: ClosedCheck | undefined, factor: Factor): FactorRemark | null {
  if (!check) return null;
  const { moment, voters, tallies } = check;
  const { answers, spread } = tallies[factor];
  if (spread && isSplit(spread)) return { kind: 'split', moment };
  return answers < voters / 2 ? { kind: 'fewAnswered', moment } : null;
}

export function isSplit(spread: Spread): boolean {
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = spread;
  const all = one + two + three + four + five;
  return Math.min(one + two, four + five) >= Math.max(GROUP * all, three + 1);
}

function movedMost(
  checks: readonly ClosedCheck[],
): (FactorRemark & { readonly factor: Factor }) | null {
  const moves = FACTORS.map((factor) => ({ factor, by: moveOf(checks, factor) }));
  const [most] = moves.toSorted((one, other) => Math.abs(other.by) - Math.abs(one.by));
  return most && Math.abs(most.by) >= LEAST_MOVE ? { kind: 'moved', ...most } : null;
}

/** Between the first and the last moment of which enough is known. */
function moveOf(checks: readonly ClosedCheck[], factor: Factor): number {
  const means = checks.flatMap(({ tallies }) => {
    const { spread } = tallies[factor];
    return spread ? [meanOf(spread)] : [];
  });
  return toTenth(toTenth(means.at(-1) ?? 0) - toTenth(means[0] ?? 0));
}
