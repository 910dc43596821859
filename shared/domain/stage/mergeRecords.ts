import { joined, kinship, type Lineage } from './lineage.ts';

/** Which of two copies of a record is to stand, when each has been changed since they were one. */
export type RecordChoice = 'file' | 'here';

/**
 * `unchanged`: what is here has seen all of what came. `taken`: what came stands now. `kept`: what is here was chosen.
 * `apart`: somebody must choose first; nothing has changed.
 */
export const MERGE_OUTCOMES = ['unchanged', 'taken', 'kept', 'apart'] as const;
export type MergeOutcome = (typeof MERGE_OUTCOMES)[number];

interface Versioned {
  readonly revision: number;
  readonly lineage: Lineage;
}

interface Merge {
  readonly outcome: MergeOutcome;
  /** Of what stands then, whichever it is: whoever saw either before is late. */
  readonly version: Versioned;
}

/**
 * A record that comes back in a file takes the place of the one here when it has grown out of it; never when both have
 * been changed, unless a person says so.
 */
export function mergeRecords(here: Versioned, file: Versioned, choice: RecordChoice | null): Merge {
  const kin = kinship(here.lineage, file.lineage);
  if (kin === 'same' || kin === 'older') return { outcome: 'unchanged', version: here };
  if (kin === 'apart' && choice === null) return { outcome: 'apart', version: here };
  const version = {
    revision: Math.max(here.revision, file.revision) + 1,
    lineage: joined(here.lineage, file.lineage),
  };
  return { outcome: kin === 'newer' || choice === 'file' ? 'taken' : 'kept', version };
}
