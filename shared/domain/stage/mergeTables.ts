import type { TableId } from '../ids.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Refusal } from './reduce.ts';
import { shownAfter } from './shown.ts';
import type { Stage } from './stage.ts';
import { standsFor } from './standsFor.ts';

type StageTable = Stage['tables'][number];

/**
 * The people of one table sit down at another. One step only, never a chain: a table that has been merged, or
 * into which others have been, must be split first. Who asked for help there asks for it at the new table.
 */
export function mergeTables(
  stage: Stage,
  { from, into }: { readonly from: TableId; readonly into: TableId },
): Result<Stage, Refusal> {
  const [leaving, taking] = [from, into].map((id) => stage.tables.find((one) => one.id === id));
  if (!leaving || !taking) return fail('unknown');
  const isTaken = stage.tables.some(({ mergedInto }) => mergedInto === from);
  if (from === into || isTaken || leaving.mergedInto || taking.mergedInto) return fail('merged');
  const signals = { done: leaving.done && taking.done, help: leaving.help || taking.help };
  const gone = { mergedInto: into, done: false, help: false, ...leave(stage, leaving, taking) };
  return ok(changeTable(changeTable(stage, from, gone), into, signals));
}

/** Takes a merging back, whenever that is wanted. */
export function splitTable(stage: Stage, table: TableId): Result<Stage, Refusal> {
  const known = stage.tables.find(({ id }) => id === table);
  if (!known) return fail('unknown');
  if (known.mergedInto === null) return fail('stale');
  const left = stage.tables.find(({ id }) => id === known.mergedInto);
  // It has seen what the other table saw, and is where that is.
  const shown = [...new Set([...known.shown, ...(left?.shown ?? [])])];
  return ok(
    changeTable(stage, table, { mergedInto: null, shown, position: left?.position ?? null }),
  );
}

/** Its people leave the step they are in for the one of the other table. */
function leave(
  stage: Stage,
  from: StageTable,
  to: StageTable,
): Pick<StageTable, 'position' | 'shown'> {
  const [left, next] = [from.position ?? stage.position, to.position ?? stage.position];
  return { position: null, shown: shownAfter({ shown: from.shown, position: left }, next) };
}

/** What people signal stands at the table where they sit now. */
export function signal(
  stage: Stage,
  table: TableId,
  change: Partial<Pick<StageTable, 'done' | 'help'>>,
): Result<Stage, Refusal> {
  if (!stage.tables.some(({ id }) => id === table)) return fail('unknown');
  return ok(changeTable(stage, standsFor(table, stage.tables), change));
}

export const changeTable = (stage: Stage, id: TableId, change: Partial<StageTable>): Stage => ({
  ...stage,
  tables: stage.tables.map((table) => (table.id === id ? { ...table, ...change } : table)),
});
