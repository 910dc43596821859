import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TableId, tableId } from '#shared/domain/ids.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { obey } from '#shared/domain/stage/reduce.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { seatsOf, standsFor } from '#shared/domain/stage/standsFor.ts';

const NOW = 1_800_000_000_000;
const [T1, T2, T3, T4] = [tableId(1), tableId(2), tableId(3), tableId(4)];
const fresh = newStage({ title: 'Mellan dörrarna', tables: 4, seats: 6 }, NOW);

const ask = (stage: Stage, command: Command) =>
  obey(stage, { command, role: 'organiser', revision: stage.revision }, NOW);
function does(stage: Stage, ...commands: readonly Command[]): Stage {
  return commands.reduce((now, command) => {
    const answer = ask(now, command);
    if (!answer.ok) throw new Error(answer.problem);
    return answer.value;
  }, stage);
}
const merge = (from: TableId, into: TableId): Command => ({ type: 'mergeTables', from, into });
const split = (table: TableId): Command => ({ type: 'splitTable', table });
const table = (stage: Stage, id: TableId) => stage.tables.find((one) => one.id === id);

describe('[P45] merging tables', () => {
  test('people of a merged table sit where it went, and that table has the seats of both', () => {
    const merged = does(fresh, merge(T1, T3), merge(T2, T3));
    expect([T1, T2, T3, T4, null].map((id) => standsFor(id, merged.tables))).toEqual([
      T3,
      T3,
      T3,
      T4,
      null,
    ]);
    expect([T1, T3, T4].map((id) => seatsOf(id, merged.tables))).toEqual([18, 18, 6]);
  });

  test('it is undone by splitting, also hours later and after the room has moved', () => {
    const merged = does(fresh, merge(T1, T3), {
      type: 'goTo',
      position: { kind: 'step', step: 'perspectives', phase: 'vote' },
    });
    const apart = does(merged, split(T1));
    expect(standsFor(T1, apart.tables)).toBe(T1);
    expect(seatsOf(T3, apart.tables)).toBe(6);
    expect(ask(apart, split(T1))).toEqual({ ok: false, problem: 'stale' });
  });

  test.each([
    ['into itself', [], merge(T1, T1)],
    ['that is merged already', [merge(T1, T2)], merge(T1, T3)],
    ['into one that is merged', [merge(T2, T3)], merge(T1, T2)],
    ['that others were merged into', [merge(T2, T1)], merge(T1, T3)],
    ['back into the one that came to it', [merge(T1, T2)], merge(T2, T1)],
  ])('a table %s is refused', (_, before, command) => {
    expect(ask(does(fresh, ...before), command)).toEqual({ ok: false, problem: 'merged' });
  });

  test.each([merge(T1, tableId(9)), merge(tableId(9), T1), split(tableId(9))])(
    'a table that is not there is unknown: %o',
    (command) => {
      expect(ask(fresh, command)).toEqual({ ok: false, problem: 'unknown' });
    },
  );

  test('what a merged table signals stands at the table where its people sit', () => {
    const merged = does(
      fresh,
      merge(T1, T3),
      { type: 'tableDone', table: T1, done: true },
      { type: 'tableHelp', table: T1, help: true },
    );
    expect(table(merged, T3)).toMatchObject({ done: true, help: true });
    expect(table(merged, T1)).toMatchObject({ done: false, help: false });
  });

  test('who asked for help before still asks after; done is only who both were', () => {
    const signals = does(
      fresh,
      { type: 'tableHelp', table: T1, help: true },
      { type: 'tableDone', table: T3, done: true },
    );
    expect(table(does(signals, merge(T1, T3)), T3)).toMatchObject({ done: false, help: true });
  });

  test('whatever is merged and split, nobody sits at a table that is itself merged, and no seat is lost', () => {
    const id = fc.integer({ min: 1, max: 4 }).map(tableId);
    const command = fc.oneof(
      fc.tuple(id, id).map(([from, into]) => merge(from, into)),
      id.map(split),
      fc.integer({ min: 2, max: 4 }).map((count) => ({ type: 'setTables', count, seats: 6 })),
    );
    fc.assert(
      fc.property(fc.array(command), (commands) => {
        let stage = fresh;
        for (const one of commands as Command[]) {
          const answer = ask(stage, one);
          if (answer.ok) stage = answer.value;
          const here = stage.tables.filter(({ mergedInto }) => mergedInto === null);
          for (const { id: own } of stage.tables) {
            const sits = standsFor(own, stage.tables);
            expect(here.map((at) => at.id)).toContain(sits);
          }
          const seats = here.map((at) => seatsOf(at.id, stage.tables)).reduce((a, b) => a + b, 0);
          expect(seats).toBe(6 * stage.tables.length);
        }
      }),
    );
  });
});
