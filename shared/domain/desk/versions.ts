import { fail, ok, type Result } from '../result.ts';
import { type Choices, choicesOf } from './choices.ts';
import { type Desk, type FixedVersion, type KeptVersion, MOST_FIXED, MOST_KEPT } from './desk.ts';

/** The number that the next fixed version gets: 1.0, 1.1 … */
export const nextNumber = ({ fixed }: Pick<Desk, 'fixed'>): string => `1.${fixed.length}`;

/** A desk with a version more, and the choices that the version is kept with. */
export interface WithVersion {
  readonly desk: Desk;
  readonly number: string;
  readonly choices: Choices;
}

/** `at`: relay clock, ms. `date`: the day in Sweden. */
export function fixVersion(
  desk: Desk,
  at: number,
  date: string,
): Result<WithVersion, 'fixed' | 'full'> {
  if (desk.state === 'fixed') return fail('fixed');
  if (desk.fixed.length >= MOST_FIXED) return fail('full');
  const { diarienummer } = desk;
  const version: FixedVersion = { number: nextNumber(desk), at, date, diarienummer };
  const fixed = [...desk.fixed, version];
  return ok({
    desk: { ...desk, revision: desk.revision + 1, state: 'fixed', fixed },
    number: version.number,
    choices: { ...choicesOf(desk), version },
  });
}

/** Working material as it is now, under a name. */
export function keepVersion(desk: Desk, name: string, at: number): Result<WithVersion, 'full'> {
  if (desk.kept.length >= MOST_KEPT) return fail('full');
  const last = Math.max(0, ...desk.kept.map(({ number }) => Number(number.slice(1))));
  const version: KeptVersion = { number: `k${last + 1}`, name, at };
  return ok({
    desk: { ...desk, revision: desk.revision + 1, kept: [...desk.kept, version] },
    number: version.number,
    choices: choicesOf(desk),
  });
}

/** Without working material that was kept; what is fixed stays. Null when there is none of that number. */
export function dropKept(desk: Desk, number: string): Desk | null {
  const kept = desk.kept.filter((version) => version.number !== number);
  if (kept.length === desk.kept.length) return null;
  return { ...desk, revision: desk.revision + 1, kept };
}
