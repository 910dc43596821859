import { joined, kinship } from './lineage.ts';
import { MOST_ROUNDS, type Stage } from './stage.ts';

/** Which of two stages is to stand, when each has been changed since they were one. */
export type StageChoice = 'file' | 'here';

/**
 * `unchanged`: what is here has seen all of what came. `taken`: what came stands now. `kept`: what is here was chosen.
 * `apart`: somebody must choose first; nothing has changed.
 */
export const MERGE_OUTCOMES = ['unchanged', 'taken', 'kept', 'apart'] as const;
export type MergeOutcome = (typeof MERGE_OUTCOMES)[number];

/**
 * A stage that comes back in a file. It takes the place of the one here when it has grown out of it; never when both
 * have been changed, unless a person says so. Results that only one of them has are kept either way.
 */
export function mergeStages(
  here: Stage,
  file: Stage,
  choice: StageChoice | null,
): { readonly outcome: MergeOutcome; readonly stage: Stage } {
  const kin = kinship(here.lineage, file.lineage);
  if (kin === 'same' || kin === 'older') return { outcome: 'unchanged', stage: here };
  if (kin === 'apart' && choice === null) return { outcome: 'apart', stage: here };
  const isTaken = kin === 'newer' || choice === 'file';
  const [stands, other] = isTaken ? [carried(file), here] : [here, carried(file)];
  const revision = Math.max(here.revision, file.revision) + 1;
  const merged = {
    ...stands,
    ...withResultsOf(stands, other),
    revision,
    lineage: joined(here.lineage, file.lineage),
    // Whoever steers from what they saw before is late.
    steered: revision,
    tables: stands.tables.map((table) => ({ ...table, steered: revision })),
    undo: null,
  };
  return { outcome: isTaken ? 'taken' : 'kept', stage: merged };
}

/** As it goes into a file: what is being voted on or asked stays, with its ballots, where they were handed in. */
export const carried = (stage: Stage): Stage => ({
  ...stage,
  rounds: stage.rounds.filter(({ state }) => state === 'closed'),
  checks: stage.checks.filter(({ state }) => state === 'closed'),
  undo: null,
});

function withResultsOf(stands: Stage, other: Stage): Pick<Stage, 'rounds' | 'checks'> {
  const { rounds, checks } = carried(other);
  const known = new Set(stands.rounds.map(({ id }) => id));
  const moments = new Set(stands.checks.map(({ moment }) => moment));
  return {
    rounds: [...stands.rounds, ...rounds.filter(({ id }) => !known.has(id))].slice(0, MOST_ROUNDS),
    checks: [...stands.checks, ...checks.filter(({ moment }) => !moments.has(moment))],
  };
}
