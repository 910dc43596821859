import { describe, expect, test } from 'vitest';
import { type CardId, type TableId, tableId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import type { PhaseId } from '#shared/domain/stage/phases.ts';
import { positionOf, stageAt } from '#shared/domain/stage/positionOf.ts';
import { obey } from '#shared/domain/stage/reduce.ts';
import { isShown } from '#shared/domain/stage/shown.ts';
import {
  type Position,
  parseStage,
  type Stage,
  type Steering,
} from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';

const NOW = 1_800_000_000_000;
const [T1, T2, T3] = [tableId(1), tableId(2), tableId(3)];
const at = (step: StepId, phase: PhaseId): Position => ({ kind: 'step', step, phase });
const WRITING = at('valueVision', 'write');
const goTo = (position: Position, table?: TableId): Command =>
  table ? { type: 'goTo', position, table } : { type: 'goTo', position };
const steerBy = (steering: Steering): Command => ({ type: 'steerBy', steering });
const gather = (position: Position): Command => ({ type: 'gather', position });

const ask = (stage: Stage, command: Command, role: Role = 'facilitator', seen = stage.revision) =>
  obey(stage, { command, role, revision: seen }, NOW);
function does(stage: Stage, ...commands: readonly Command[]): Stage {
  return commands.reduce((now, command) => {
    const answer = ask(now, command);
    if (!answer.ok) throw new Error(answer.problem);
    return answer.value;
  }, stage);
}
const common = does(newStage({ title: 'Mellan dörrarna', tables: 3 }, NOW), goTo(WRITING));
const perTable = does(common, steerBy('perTable'));
const free = does(common, steerBy('free'));
const places = (stage: Stage) => [T1, T2, null].map((table) => positionOf(stage, table));

describe('[P46] steering by table', () => {
  test('a table goes by itself; the others, and who sits at none, stay with the room', () => {
    const next = at('systemKnowledge', 'write');
    expect(places(does(perTable, goTo(next, T1)))).toEqual([next, WRITING, WRITING]);
  });

  test.each<[Role, Stage, string | null]>([
    ['participant', common, 'notAllowed'],
    ['facilitator', common, 'stale'],
    ['participant', perTable, null],
    ['facilitator', perTable, null],
    ['participant', free, null],
    ['screen', perTable, 'notAllowed'],
  ])('a %s may move a table only where tables go by themselves (%#)', (role, stage, problem) => {
    const answer = ask(stage, goTo(at('valueVision', 'show'), T1), role);
    expect(answer.ok ? null : answer.problem).toBe(problem);
  });

  test('a participant never moves the room, gathers it or changes how it is steered', () => {
    for (const command of [goTo(WRITING), gather(WRITING), steerBy('free')]) {
      expect(ask(perTable, command, 'participant')).toEqual({ ok: false, problem: 'notAllowed' });
    }
  });

  test('a table goes within the steps of the plan, once the day has come to them', () => {
    expect(ask(perTable, goTo({ kind: 'closed' }, T1))).toEqual({ ok: false, problem: 'unknown' });
    expect(ask(perTable, goTo(WRITING, tableId(9)))).toEqual({ ok: false, problem: 'unknown' });
    const lobby = does(perTable, goTo({ kind: 'lobby' }));
    expect(ask(lobby, goTo(WRITING, T1))).toEqual({ ok: false, problem: 'stale' });
  });

  test('the lobby and the end are the whole room’s', () => {
    const closed = does(perTable, goTo(at('perspectives', 'write'), T1), goTo({ kind: 'closed' }));
    expect(places(closed)).toEqual([{ kind: 'closed' }, { kind: 'closed' }, { kind: 'closed' }]);
    expect(positionOf(does(free, goTo({ kind: 'closed' })), T1)).toEqual({ kind: 'closed' });
  });

  test('of two at one table who press at once one moves it; another table is not made late', () => {
    const seen = perTable.revision;
    const moved = does(perTable, goTo(at('valueVision', 'show'), T1));
    const again = goTo(at('valueVision', 'group'), T1);
    expect(ask(moved, again, 'participant', seen)).toEqual({ ok: false, problem: 'stale' });
    const other = goTo(at('valueVision', 'show'), T2);
    expect(ask(moved, other, 'participant', seen).ok).toBe(true);
    expect(ask(moved, goTo(at('stakeholders', 'write')), 'facilitator', seen).ok).toBe(true);
    const gathered = does(moved, gather(WRITING));
    expect(ask(gathered, steerBy('perTable'), 'facilitator', seen)).toEqual({
      ok: false,
      problem: 'stale',
    });
  });

  test('a merged table is where the other is, and stays there when it is split', () => {
    const apart = does(
      perTable,
      goTo(at('systemKnowledge', 'show'), T1),
      goTo(at('stakeholders', 'vote'), T3),
      { type: 'mergeTables', from: T1, into: T3 },
    );
    expect(positionOf(apart, T1)).toEqual(at('stakeholders', 'vote'));
    expect(isShown(apart, 'stakeholders', T1)).toBe(true);
    expect(isShown(apart, 'systemKnowledge', T3)).toBe(false);
    const moved = does(apart, goTo(at('perspectives', 'vote'), T1));
    expect(positionOf(moved, T3)).toEqual(at('perspectives', 'vote'));
    const split = does(moved, { type: 'splitTable', table: T1 });
    expect(positionOf(split, T1)).toEqual(at('perspectives', 'vote'));
    expect(isShown(split, 'perspectives', T1)).toBe(true);
  });
});

describe('[P46] what is shown, by the table of a card', () => {
  const shows = (stage: Stage, step: StepId) =>
    [T1, T2, null].map((table) => isShown(stage, step, table));

  test('a table that reveals shows its own cards only', () => {
    const shown = does(perTable, goTo(at('valueVision', 'show'), T1));
    expect(shows(shown, 'valueVision')).toEqual([true, false, false]);
  });

  test('a step that a table leaves is shown for it, and stays so wherever it goes', () => {
    const left = does(perTable, goTo(at('systemKnowledge', 'write'), T1), goTo(WRITING, T1));
    expect(shows(left, 'valueVision')).toEqual([true, false, false]);
    expect(shows(left, 'systemKnowledge')).toEqual([true, false, false]);
  });

  test('gathering shows what each table leaves, and hides nothing that one has shown', () => {
    const apart = does(
      perTable,
      goTo(at('valueVision', 'show'), T1),
      goTo(at('systemKnowledge', 'write'), T2),
    );
    const gathered = does(apart, gather(WRITING));
    expect(gathered.steering).toBe('common');
    expect(places(gathered)).toEqual([WRITING, WRITING, WRITING]);
    expect(shows(gathered, 'valueVision')).toEqual([true, true, false]);
    expect(shows(gathered, 'systemKnowledge')).toEqual([false, true, false]);
  });

  test('where everybody looks where they want nobody is moved, but a table can still show its cards', () => {
    const shown = does(
      free,
      goTo(at('valueVision', 'write'), T2),
      goTo(at('valueVision', 'show'), T1),
    );
    expect(places(shown)).toEqual([null, null, null]);
    expect(shows(shown, 'valueVision')).toEqual([true, false, false]);
  });
});

test('gathering can be taken back: the tables are where they were, and what was shown stays so', () => {
  const apart = does(perTable, goTo(at('systemKnowledge', 'show'), T1));
  const back = does(apart, gather(at('stakeholders', 'write')), { type: 'undo' });
  expect(back.steering).toBe('perTable');
  expect(places(back)).toEqual(places(apart));
  expect(isShown(back, 'systemKnowledge', T1)).toBe(true);
});

test('who is called to where the room is goes on there: the clock runs, and what stands stands', () => {
  const card = 'kort'.padEnd(22, '0') as CardId;
  const before = does(
    perTable,
    { type: 'startTimer', length: 60_000 },
    { type: 'spotlight', card },
    { type: 'tableDone', table: T2, done: true },
    goTo(at('systemKnowledge', 'show'), T1),
  );
  const called = does(before, gather(WRITING));
  expect(called).toMatchObject({ timer: before.timer, spotlight: card, gathered: NOW });
  expect(called.tables.map(({ done }) => done)).toEqual([false, true, false]);
  expect(places(called)).toEqual([WRITING, WRITING, WRITING]);
});

test('everybody has been called until the room moves on, or the call is taken back', () => {
  const called = does(perTable, gather(at('stakeholders', 'write')));
  expect(called.gathered).toBe(NOW);
  expect(does(called, { type: 'lock', locked: true }).gathered).toBe(NOW);
  expect(does(called, goTo(at('stakeholders', 'show'))).gathered).toBeNull();
  expect(does(called, { type: 'undo' }).gathered).toBeNull();
});

test('taking back a clock puts no table back', () => {
  const timed = does(perTable, { type: 'startTimer', length: 60_000 });
  const moved = does(timed, goTo(at('valueVision', 'show'), T1), { type: 'undo' });
  expect(positionOf(moved, T1)).toEqual(at('valueVision', 'show'));
});

test('a stage stored before tables could go by themselves is steered for all', () => {
  const { steering: _, tables, undo, ...rest } = common;
  const old = {
    ...rest,
    undo: undo && { position: undo.position, timer: undo.timer, until: undo.until },
    tables: tables.map(({ position: _p, shown: _s, steered: _r, ...table }) => table),
  };
  expect(parseStage(old)).toEqual({ ...common, undo: { ...undo, places: null } });
});

test('a table has the stage where it stands, and the very same one where that is the room’s place', () => {
  const apart = does(perTable, goTo(at('systemKnowledge', 'show'), T1));
  expect(stageAt(apart, T1).position).toEqual(at('systemKnowledge', 'show'));
  expect(stageAt(apart, T2)).toBe(apart);
  expect(stageAt(free, T1)).toBe(free);
});
