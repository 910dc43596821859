import { type FactorTallies, MOMENTS } from '../factors.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ClosedCheck, OpenCheck } from './check.ts';
import type { Command } from './commands.ts';
import type { Refusal } from './reduce.ts';
import type { Stage } from './stage.ts';

/** What the answers to a check came to: only the relay knows. */
export interface CheckCount {
  readonly voters: number;
  readonly tallies: FactorTallies;
}

type Given<Type extends Command['type']> = Extract<Command, { type: Type }>;
type Checks = Pick<Stage, 'checks'>;

/** One at a time, so that nobody wonders which moment an answer is about. */
export function askCheck(
  stage: Stage,
  { id, moment }: Given<'openCheck'>,
  now: number,
): Result<Stage, Refusal> {
  if (stage.checks.some((one) => one.state === 'open' || one.id === id)) return fail('stale');
  return ok({
    ...stage,
    checks: [...stage.checks, { state: 'open', id, moment, openedAt: now }],
  });
}

/** Takes the place of what that moment came to before. One that nobody has answered was never held. */
export function closeCheck(
  stage: Stage,
  { id }: Given<'closeCheck'>,
  counted: CheckCount | null,
  now: number,
): Result<Stage, Refusal> {
  const check = stage.checks.find((one) => one.id === id);
  if (!check) return fail('unknown');
  if (check.state === 'closed') return fail('stale');
  const others = stage.checks.filter((one) => one !== check);
  if (!counted || counted.voters === 0) return ok({ ...stage, checks: others });
  const closed: ClosedCheck = { ...check, ...counted, state: 'closed', closedAt: now };
  const kept = others.filter(({ moment }) => moment !== check.moment);
  return ok({ ...stage, checks: [...kept, closed] });
}

/** The check that takes answers just now. */
export const openCheckOf = ({ checks }: Checks): OpenCheck | null =>
  checks.find((one) => one.state === 'open') ?? null;

/** What has been answered, in the order of time. */
export function closedChecksOf({ checks }: Checks): readonly ClosedCheck[] {
  const closed = checks.filter((one) => one.state === 'closed');
  return MOMENTS.flatMap((moment) => closed.filter((one) => one.moment === moment));
}
