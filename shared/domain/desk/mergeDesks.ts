import { type MergeOutcome, mergeRecords, type RecordChoice } from '../stage/mergeRecords.ts';
import type { Desk, FixedVersion } from './desk.ts';

/**
 * A desk that comes back in a file. What has been fixed never changes: when each place has fixed another version of one
 * number, the desk here stays, whatever is chosen.
 */
export function mergeDesks(
  here: Desk,
  file: Desk,
  choice: RecordChoice | null,
): { readonly outcome: MergeOutcome; readonly desk: Desk } {
  const isPossible = here.fixed.every((version) => hasSame(file.fixed, version));
  const { outcome, version } = mergeRecords(here, file, isPossible ? choice : choice && 'here');
  if (outcome === 'unchanged' || outcome === 'apart') return { outcome, desk: here };
  return { outcome, desk: { ...(outcome === 'taken' ? file : here), ...version } };
}

/** Fixed at the same moment under the same number, or here alone. */
function hasSame(others: readonly FixedVersion[], { number, at }: FixedVersion): boolean {
  const other = others.find((one) => one.number === number);
  return other !== undefined && other.at === at;
}
