import type { FactorAnswers } from '#shared/domain/factors.ts';
import type { CheckId } from '#shared/domain/ids.ts';
import type { Handed } from '../../sync/slips/slipOutbox.ts';

/** What this device has handed in to a check. */
export interface OwnAnswers {
  readonly check: CheckId;
  readonly answers: FactorAnswers;
  readonly state: Handed['state'];
}

/** To the check that is open; else to one that closed before the answers came, until the person has read so. */
export function ownAnswers(
  handed: ReadonlyMap<string, Handed>,
  open: CheckId | null,
): OwnAnswers | null {
  const all = [...handed.values()].flatMap(({ slip, state }) =>
    slip.kind === 'factors' ? [{ check: slip.check, answers: slip.answers, state }] : [],
  );
  const own = all.find(({ check }) => check === open);
  return own ?? (open === null ? (all.find(({ state }) => state === 'closed') ?? null) : null);
}
