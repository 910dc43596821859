import { type MergeOutcome, mergeRecords, type RecordChoice } from './mergeRecords.ts';
import { MOST_ROUNDS, type Stage } from './stage.ts';

/** A stage that comes back in a file. Results that only one of the two has are kept either way. */
export function mergeStages(
  here: Stage,
  file: Stage,
  choice: RecordChoice | null,
): { readonly outcome: MergeOutcome; readonly stage: Stage } {
  const { outcome, version } = mergeRecords(here, file, choice);
  if (outcome === 'unchanged' || outcome === 'apart') return { outcome, stage: here };
  const [stands, other] = outcome === 'taken' ? [carried(file), here] : [here, carried(file)];
  const { revision, lineage } = version;
  const merged = {
    ...stands,
    ...withResultsOf(stands, other),
    revision,
    lineage,
    // Whoever steers from what they saw before is late.
    steered: revision,
    tables: stands.tables.map((table) => ({ ...table, steered: revision })),
    undo: null,
  };
  return { outcome, stage: merged };
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
