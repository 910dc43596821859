import fc from 'fast-check';
import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  type CardId,
  type CheckId,
  type RoundId,
  type TableId,
  tableId,
} from '#shared/domain/ids.ts';
import type { Result } from '#shared/domain/result.ts';
import { ROLES, type Role } from '#shared/domain/role.ts';
import {
  COMMAND_TERMS,
  type Command,
  type CommandType,
  commandSchema,
} from '#shared/domain/stage/commands.ts';
import { UNDO_MS } from '#shared/domain/stage/moves.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { PHASES, type PhaseId } from '#shared/domain/stage/phases.ts';
import { neighbourStep, nextPosition } from '#shared/domain/stage/plan.ts';
import { obey, type Refusal } from '#shared/domain/stage/reduce.ts';
import {
  MOST_ROUNDS,
  type Position,
  parseStage,
  type Round,
  type Stage,
} from '#shared/domain/stage/stage.ts';
import { STEPS, type StepId } from '#shared/domain/steps.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;
const CARD = 'card-one-000000000000a' as CardId;
const ROUND = 'round-one-00000000000a' as RoundId;
const OPEN_ROUND = 'round-open-0000000000a' as RoundId;
const CHECK = 'check-one-00000000000a' as CheckId;

const fresh = () => newStage({ title: 'Mellan dörrarna', tables: 4 }, NOW);
const at = (step: StepId, phase: PhaseId): Position => ({ kind: 'step', step, phase });
const inStep = (step: StepId, phase: PhaseId, stage = fresh()) =>
  does(stage, { type: 'goTo', position: at(step, phase) });

function round(change: Partial<Round> = {}): Round {
  return {
    id: ROUND,
    step: null,
    budget: {},
    perCard: 1,
    state: 'open',
    openedAt: NOW,
    closedAt: null,
    tally: { [CARD]: { votes: 3, tables: 2 } },
    ...change,
  };
}

const ask = (
  stage: Stage,
  command: Command,
  {
    role = 'organiser',
    revision = stage.revision,
    now = NOW,
  }: { role?: Role; revision?: number; now?: number } = {},
): Result<Stage, Refusal> => obey(stage, { command, role, revision }, now);

function does(stage: Stage, command: Command, now = NOW): Stage {
  const answer = ask(stage, command, { now });
  if (!answer.ok) throw new Error(`refused: ${answer.problem}`);
  return answer.value;
}

/** One command of each kind that a fresh day obeys. */
const ONE_OF_EACH: Readonly<Record<CommandType, Command>> = {
  goTo: { type: 'goTo', position: at('systemKnowledge', 'write') },
  gather: { type: 'gather', position: at('systemKnowledge', 'write') },
  steerBy: { type: 'steerBy', steering: 'perTable' },
  undo: { type: 'undo' },
  startTimer: { type: 'startTimer', length: 5 * MINUTE },
  pauseTimer: { type: 'pauseTimer' },
  resumeTimer: { type: 'resumeTimer' },
  addTime: { type: 'addTime', by: MINUTE },
  stopTimer: { type: 'stopTimer' },
  lock: { type: 'lock', locked: true },
  spotlight: { type: 'spotlight', card: CARD },
  onScreen: { type: 'onScreen', show: { kind: 'promises' } },
  door: { type: 'door', open: false },
  editDay: { type: 'editDay', title: 'Nytt namn' },
  editPlan: {
    type: 'editPlan',
    plan: [{ step: 'perspectives', minutes: 9, phases: ['vote'], question: null, startsAt: null }],
  },
  setTables: { type: 'setTables', count: 2, seats: 6 },
  renameTable: { type: 'renameTable', table: tableId(1), name: 'Fönstret' },
  mergeTables: { type: 'mergeTables', from: tableId(3), into: tableId(4) },
  splitTable: { type: 'splitTable', table: tableId(2) },
  tableDone: { type: 'tableDone', table: tableId(1), done: true },
  tableHelp: { type: 'tableHelp', table: tableId(1), help: true },
  openRound: { type: 'openRound', id: ROUND, step: null, budget: { needs: 3 }, perCard: 2 },
  closeRound: { type: 'closeRound', id: OPEN_ROUND },
  addClosedRound: { type: 'addClosedRound', round: round() },
  openCheck: { type: 'openCheck', id: CHECK, moment: 'before' },
  closeCheck: { type: 'closeCheck', id: CHECK },
};
/** What must have been done before some commands can be obeyed. */
const FIRST: Partial<Record<CommandType, Command>> = {
  closeRound: { ...ONE_OF_EACH.openRound, id: OPEN_ROUND } as Command,
  closeCheck: { type: 'openCheck', id: CHECK, moment: 'before' },
  splitTable: { type: 'mergeTables', from: tableId(2), into: tableId(1) },
};
/** A day in its first step. */
const readyFor = ({ type }: Command): Stage => {
  const moved = inStep('valueVision', 'write');
  const first = FIRST[type];
  return first ? does(moved, first) : moved;
};
const EACH = Object.values(ONE_OF_EACH);

describe('who may steer', () => {
  test.each(EACH)(
    '$type is refused to every role below the one it is for, and obeyed from there up',
    (command) => {
      const moved = readyFor(command);
      const lowest = ROLES.indexOf(COMMAND_TERMS[command.type].role);
      for (const [index, role] of ROLES.entries()) {
        const answer = ask(moved, command, { role });
        if (index <= lowest) expect(answer.ok, role).toBe(true);
        else expect(answer, role).toEqual({ ok: false, problem: 'notAllowed' });
      }
    },
  );

  test('whoever leads chooses another case, and changes nothing else of the day with it', () => {
    const caseText = 'En familj har nyss flyttat.';
    const alone = parse(commandSchema, { type: 'editDay', caseText });
    expect(ask(fresh(), alone, { role: 'facilitator' })).toMatchObject({ value: { caseText } });
    const more = parse(commandSchema, { type: 'editDay', caseText, title: 'Nytt namn' });
    for (const command of [more, parse(commandSchema, { type: 'editDay' })]) {
      expect(ask(fresh(), command, { role: 'facilitator' }).ok).toBe(false);
    }
    expect(ask(fresh(), alone, { role: 'participant' }).ok).toBe(false);
  });

  test('a participant steers nothing but the signals of a table', () => {
    const allowed = EACH.filter((command) => ask(fresh(), command, { role: 'participant' }).ok);
    expect(allowed.map(({ type }) => type)).toEqual(['tableDone', 'tableHelp']);
  });
});

describe('revisions', () => {
  test.each(EACH)('$type raises the revision by one', (command) => {
    const moved = readyFor(command);
    expect(does(moved, command).revision).toBe(moved.revision + 1);
  });

  test('[P19] of two facilitators who saw the same revision one moves the room and the other is told', () => {
    const seen = inStep('valueVision', 'write');
    const next = { type: 'goTo', position: at('valueVision', 'show') } as const;
    const after = does(seen, next);
    expect(ask(after, next, { revision: seen.revision })).toEqual({ ok: false, problem: 'stale' });
    expect(after.position).toEqual(at('valueVision', 'show'));
  });

  test('two facilitators who press next at once, however often, never skip a phase', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ behind: fc.nat(3), alone: fc.boolean() }), { maxLength: 60 }),
        (presses) => {
          let stage = fresh();
          const seen = [stage];
          const been = [stage.position];
          for (const { behind, alone } of presses) {
            const view = seen.at(-1 - (behind % seen.length)) ?? stage;
            const views = alone ? [view] : [view, view];
            for (const { revision, ...rest } of views) {
              const position = nextPosition(rest);
              const answer =
                position &&
                ask(stage, { type: 'goTo', position }, { revision, role: 'facilitator' });
              if (!answer?.ok) continue;
              stage = answer.value;
              seen.push(stage);
              been.push(stage.position);
            }
          }
          expect(been).toEqual(wholeDay().slice(0, been.length));
        },
      ),
    );
  });

  test('tables that say they are done do not make the facilitator late', () => {
    const seen = inStep('valueVision', 'write');
    const done = does(does(seen, ONE_OF_EACH.tableDone), ONE_OF_EACH.addTime);
    const answer = ask(
      done,
      { type: 'goTo', position: at('valueVision', 'show') },
      { revision: seen.revision },
    );
    expect(answer.ok).toBe(true);
  });

  test('a revision that has not been yet is stale', () => {
    const stage = fresh();
    expect(ask(stage, ONE_OF_EACH.goTo, { revision: stage.revision + 1 })).toEqual({
      ok: false,
      problem: 'stale',
    });
  });

  test('a refusal leaves the stage as it was', () => {
    const stage = fresh();
    const before = structuredClone(stage);
    ask(stage, { type: 'renameTable', table: tableId(50), name: 'Nej' });
    expect(stage).toEqual(before);
  });
});

function wholeDay(): Position[] {
  const day: Position[] = [];
  for (let stage = fresh(); ; ) {
    day.push(stage.position);
    const position = nextPosition(stage);
    if (!position) return day;
    stage = { ...stage, position };
  }
}

describe('moving the room', () => {
  test('a day goes from the lobby through every phase of every step to the end and the follow-up', () => {
    const day = wholeDay();
    const phases = STEPS.flatMap((step) =>
      ['write', 'show', 'group', 'vote', 'choose'].map((phase) => ({ kind: 'step', step, phase })),
    );
    expect(day).toEqual([{ kind: 'lobby' }, ...phases, { kind: 'closed' }, { kind: 'followUp' }]);
  });

  test('a move stops the clock and clears what tables said of being done', () => {
    const running = does(
      does(inStep('valueVision', 'write'), ONE_OF_EACH.startTimer),
      ONE_OF_EACH.tableDone,
    );
    const after = does(running, ONE_OF_EACH.goTo);
    expect(after.timer).toEqual({ state: 'off' });
    expect(after.tables.some((table) => table.done)).toBe(false);
  });

  test('a step outside the plan is unknown', () => {
    const short = does(fresh(), ONE_OF_EACH.editPlan);
    expect(ask(short, ONE_OF_EACH.goTo)).toEqual({ ok: false, problem: 'unknown' });
  });

  test('a room whose phase the plan leaves out goes on to the next one that the plan has', () => {
    const phases: PhaseId[] = ['group', 'vote'];
    const plan = fresh().plan.map((item) => ({ ...item, phases }));
    const short = does(fresh(), { type: 'editPlan', plan });
    expect(nextPosition(inStep('valueVision', 'write', short))).toEqual(at('valueVision', 'group'));
    expect(nextPosition(inStep('valueVision', 'choose', short))).toEqual(
      at('systemKnowledge', 'group'),
    );
  });

  test('a room whose step was taken out of the plan goes on, never back to the beginning', () => {
    const plan = fresh().plan.filter(({ step }) => step !== 'systemKnowledge');
    const orphan = does(inStep('systemKnowledge', 'show'), { type: 'editPlan', plan });
    expect(nextPosition(orphan)).toEqual(at('relationTailoring', 'write'));
    expect(neighbourStep(orphan, -1)).toEqual(at('valueVision', 'write'));
  });

  test('steps are neighbours in the order of the plan, between the lobby and the end', () => {
    const plan = [...fresh().plan].reverse();
    const stage = does(fresh(), { type: 'editPlan', plan });
    expect(neighbourStep(stage, 1)).toEqual(at('perspectives', 'write'));
    expect(neighbourStep(stage, -1)).toBeNull();
    const first = inStep('perspectives', 'vote', stage);
    expect(neighbourStep(first, -1)).toEqual({ kind: 'lobby' });
    expect(neighbourStep(first, 1)).toEqual(at('stakeholders', 'write'));
    const last = inStep('valueVision', 'vote', stage);
    expect(neighbourStep(last, 1)).toEqual({ kind: 'closed' });
    expect(neighbourStep({ ...last, position: { kind: 'closed' } }, -1)).toEqual(
      at('valueVision', 'write'),
    );
  });
});

describe('taking a move back', () => {
  test('undo brings back place and clock, once', () => {
    const before = does(inStep('valueVision', 'write'), ONE_OF_EACH.startTimer);
    const after = does(does(before, ONE_OF_EACH.goTo), ONE_OF_EACH.undo, NOW + UNDO_MS);
    expect(after).toMatchObject({ position: before.position, timer: before.timer, undo: null });
    expect(ask(after, ONE_OF_EACH.undo)).toEqual({ ok: false, problem: 'tooLate' });
  });

  test('after 10 s it is too late', () => {
    const moved = does(fresh(), ONE_OF_EACH.goTo);
    expect(ask(moved, ONE_OF_EACH.undo, { now: NOW + UNDO_MS + 1 })).toEqual({
      ok: false,
      problem: 'tooLate',
    });
  });

  test('a step that has left the plan meanwhile is not gone back to', () => {
    const moved = does(inStep('valueVision', 'write'), {
      type: 'goTo',
      position: at('perspectives', 'vote'),
    });
    const short = does(moved, ONE_OF_EACH.editPlan);
    expect(ask(short, ONE_OF_EACH.undo)).toEqual({ ok: false, problem: 'unknown' });
  });

  test('a clock that was stopped by mistake goes on', () => {
    const running = does(inStep('valueVision', 'write'), ONE_OF_EACH.startTimer);
    const stopped = does(running, ONE_OF_EACH.stopTimer, NOW + MINUTE);
    expect(does(stopped, ONE_OF_EACH.undo, NOW + MINUTE).timer).toEqual(running.timer);
  });
});

describe('the day', () => {
  const day = (change: object): Command => parse(commandSchema, { type: 'editDay', ...change });

  test('what the command leaves out stays', () => {
    const after = does(fresh(), day({ place: 'Folkets hus' }));
    expect(after).toMatchObject({ title: 'Mellan dörrarna', place: 'Folkets hus' });
  });

  test('a moved follow-up moves the day of deletion, and taking it away brings back the day’s own', () => {
    const dated = does(fresh(), day({ date: '2027-02-11' }));
    expect(dated.deleteOn).toBe('2027-03-13');
    const followed = does(dated, day({ followUp: '2027-05-11' }));
    expect(followed.deleteOn).toBe('2027-06-10');
    expect(does(followed, day({ date: '2027-02-12' })).deleteOn).toBe('2027-06-10');
    expect(does(followed, day({ followUp: null })).deleteOn).toBe('2027-03-13');
  });

  test('a day of deletion that is said outright stands', () => {
    const after = does(fresh(), day({ date: '2027-02-11', deleteOn: '2028-01-01' }));
    expect(after.deleteOn).toBe('2028-01-01');
  });

  test('the same round sent twice stands once, closed and with a moment', () => {
    const twice = does(does(fresh(), ONE_OF_EACH.addClosedRound), ONE_OF_EACH.addClosedRound);
    expect(twice.rounds).toMatchObject([{ id: ROUND, state: 'closed', closedAt: NOW }]);
  });
});

test('a stage never holds more rounds than it can be read back with; the oldest goes', () => {
  let stage = fresh();
  for (let number = 0; number <= MOST_ROUNDS; number += 1) {
    const id = `round-${String(number).padStart(16, '0')}` as RoundId;
    stage = does(stage, { type: 'addClosedRound', round: round({ id }) });
  }
  expect(parseStage(stage)).not.toBeNull();
  expect(stage.rounds.at(0)?.id).toMatch(/0001$/);
  expect(stage.rounds.at(-1)?.id).toMatch(/0100$/);
  expect(stage.rounds).toHaveLength(MOST_ROUNDS);
});

describe('tables', () => {
  test('fewer and more again: names and signals of those that stay are kept', () => {
    const named = does(fresh(), ONE_OF_EACH.renameTable);
    const fewer = does(named, { type: 'setTables', count: 2, seats: 5 });
    const more = does(fewer, { type: 'setTables', count: 3, seats: 5 });
    expect(more.tables.map(({ id, name, seats }) => [id, name, seats])).toEqual([
      ['t1', 'Fönstret', 5],
      ['t2', '2', 5],
      ['t3', '3', 5],
    ]);
  });

  test('a table merged into one that is taken away stands by itself again', () => {
    const merged = {
      ...fresh(),
      tables: fresh().tables.map((table) => ({ ...table, mergedInto: 't4' as TableId })),
    };
    expect(does(merged, ONE_OF_EACH.setTables).tables.map((table) => table.mergedInto)).toEqual([
      null,
      null,
    ]);
  });

  test('a table that is not there is unknown', () => {
    const command = { type: 'tableHelp', table: tableId(60), help: true } as const;
    expect(ask(fresh(), command)).toEqual({ ok: false, problem: 'unknown' });
  });
});

describe('whatever is sent', () => {
  const position: fc.Arbitrary<Position> = fc.oneof(
    fc.constantFrom<Position>({ kind: 'lobby' }, { kind: 'closed' }, { kind: 'followUp' }),
    fc.record({
      kind: fc.constant('step' as const),
      step: fc.constantFrom(...STEPS),
      phase: fc.constantFrom(...PHASES),
    }),
  );
  const isoDay = fc.constantFrom('0000-01-01', '2024-02-29', '2027-02-11', '9999-12-31');
  const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
  const command: fc.Arbitrary<unknown> = fc.oneof(
    fc.constantFrom<Command>(...EACH),
    fc.record({ type: fc.constant('goTo'), position }),
    fc.record({
      type: fc.constant('addTime'),
      by: fc.integer({ min: -60 * MINUTE, max: 60 * MINUTE }),
    }),
    fc.record({ type: fc.constant('startTimer'), length: fc.nat(720 * MINUTE) }),
    fc.record({
      type: fc.constant('setTables'),
      count: fc.integer({ min: 1, max: 60 }),
      seats: fc.integer({ min: 1, max: 20 }),
    }),
    fc.record({
      type: fc.constant('editDay'),
      date: some(fc.option(isoDay)),
      followUp: some(fc.option(isoDay)),
      deleteOn: fc.option(isoDay, { nil: undefined, freq: 1 }),
    }),
    fc.record({
      type: fc.constant('editPlan'),
      plan: fc.uniqueArray(
        fc.record({
          step: fc.constantFrom(...STEPS),
          minutes: fc.integer({ min: 1, max: 480 }),
          phases: fc.uniqueArray(fc.constantFrom(...PHASES), { minLength: 1 }),
          question: fc.constant(null),
        }),
        { minLength: 1, selector: ({ step }) => step },
      ),
    }),
    fc.record({
      type: fc.constant('addClosedRound'),
      round: fc.stringMatching(/^[a-z]{22}$/).map((id) => round({ id: id as RoundId })),
    }),
  );
  const order = fc.record({
    command,
    role: fc.oneof(fc.constant<Role>('organiser'), fc.constantFrom(...ROLES)),
    late: fc.nat(2),
    wait: fc.integer({ min: -3_600_000, max: 3_600_000 }),
  });

  test('any commands in any order, by anybody, leave a valid stage whose day can go on', () => {
    fc.assert(
      fc.property(fc.array(order, { minLength: 20, maxLength: 120 }), (orders) => {
        let stage = fresh();
        let now = NOW;
        for (const { command: sent, role, late, wait } of orders) {
          now += wait;
          const answer = ask(stage, parse(commandSchema, sent), {
            role,
            now,
            revision: Math.max(0, stage.revision - late),
          });
          if (answer.ok) stage = answer.value;
          expect(parseStage(JSON.parse(JSON.stringify(stage)))).toEqual(stage);
        }
        for (let steps = 0; nextPosition(stage); steps += 1) {
          expect(steps).toBeLessThan(STEPS.length * PHASES.length + 2);
          stage = { ...stage, position: nextPosition(stage) ?? stage.position };
        }
      }),
    );
  });

  test('a plan that names a step or a phase twice is no command', () => {
    const [first] = fresh().plan;
    const twice = (plan: unknown) => () => parse(commandSchema, { type: 'editPlan', plan });
    expect(twice([first, first])).toThrow();
    expect(twice([{ ...first, phases: ['vote', 'vote'] }])).toThrow();
  });
});
