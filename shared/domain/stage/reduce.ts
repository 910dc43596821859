import { exhaustive } from '../assert.ts';
import type { TableId } from '../ids.ts';
import { fail, ok, type Result } from '../result.ts';
import { atLeast, type Role } from '../role.ts';
import { askCheck, type CheckCount, closeCheck } from './checks.ts';
import { type Command, needsRevision, roleFor } from './commands.ts';
import { changeTable, mergeTables, signal, splitTable } from './mergeTables.ts';
import { gather, moveRoom, moveTable, steerBy, takeBack, undo } from './moves.ts';
import { addDays, makeTables, RETENTION_DAYS } from './newStage.ts';
import { addClosedRound, closeRound, openRound } from './rounds.ts';
import type { Round, Stage } from './stage.ts';
import { standsFor } from './standsFor.ts';
import { addTime, pauseTimer, resumeTimer, startTimer, TIMER_OFF } from './timer.ts';

/** `notAllowed`: the role may not. `stale`: somebody was first. `tooLate`: nothing to take back any more. `unknown`: no such step or table here. `merged`: the tables must be split first. */
export type Refusal = 'notAllowed' | 'stale' | 'tooLate' | 'unknown' | 'merged';

export interface Order {
  readonly command: Command;
  readonly role: Role;
  /** The revision that the sender saw. */
  readonly revision: number;
  /** What the ballots of a round came to, for whoever closes it, and how many they were: only the relay knows. */
  readonly tally?: Round['tally'];
  readonly voters?: number;
  /** What the answers to a check came to, for whoever closes it. */
  readonly counted?: CheckCount;
}

/** Checks who and when, then reduces. `now` is relay clock, ms. The new stage has the next revision. */
export function obey(stage: Stage, order: Order, now: number): Result<Stage, Refusal> {
  const { command } = order;
  if (!atLeast(order.role, roleFor(stage, command))) return fail('notAllowed');
  const needsToSee = needsRevision(command);
  const saw = order.revision >= lastMove(stage, command) && order.revision <= stage.revision;
  if (needsToSee && !saw) return fail('stale');
  const next = reduce(stage, order, now);
  if (!next.ok) return next;
  const revision = stage.revision + 1;
  const movesRoom = needsToSee && movedTable(command) === null;
  return ok({ ...next.value, revision, steered: movesRoom ? revision : stage.steered });
}

/** The revision that whoever sends this must have seen: tables that go by themselves do not make each other late. */
function lastMove(stage: Stage, command: Command): number {
  const moved = standsFor(movedTable(command), stage.tables);
  const table = stage.tables.find(({ id }) => id === moved);
  return Math.max(stage.steered, table?.steered ?? 0);
}

const movedTable = (command: Command): TableId | null =>
  command.type === 'goTo' ? (command.table ?? null) : null;

/** The pure rule of each command. */
export function reduce(
  stage: Stage,
  { command, tally = {}, voters, counted }: Pick<Order, 'command' | 'tally' | 'voters' | 'counted'>,
  now: number,
): Result<Stage, Refusal> {
  switch (command.type) {
    case 'goTo':
      return command.table
        ? moveTable(stage, command.table, command.position)
        : moveRoom(stage, command.position, now);
    case 'gather':
      return gather(stage, command.position, now);
    case 'steerBy':
      return ok(steerBy(stage, command.steering, now));
    case 'undo':
      return undo(stage, now);
    case 'startTimer':
      return ok({ ...stage, timer: startTimer(command.length, now), undo: takeBack(stage, now) });
    case 'pauseTimer':
      return ok({ ...stage, timer: pauseTimer(stage.timer, now) });
    case 'resumeTimer':
      return ok({ ...stage, timer: resumeTimer(stage.timer, now) });
    case 'addTime':
      return ok({ ...stage, timer: addTime(stage.timer, command.by, now) });
    case 'stopTimer':
      return ok({ ...stage, timer: TIMER_OFF, undo: takeBack(stage, now) });
    case 'lock':
      return ok({ ...stage, locked: command.locked });
    case 'spotlight':
      return ok({ ...stage, spotlight: command.card, onScreen: null });
    case 'onScreen':
      return ok(showOnScreen(stage, command, now));
    case 'door':
      return ok({ ...stage, doorOpen: command.open });
    case 'editDay':
      return ok(editDay(stage, command));
    case 'editPlan':
      return ok({ ...stage, plan: command.plan, breaks: command.breaks ?? stage.breaks });
    case 'setTables':
      return ok({ ...stage, tables: makeTables(command.count, command.seats, stage.tables) });
    case 'renameTable':
      return renameTable(stage, command);
    case 'mergeTables':
      return mergeTables(stage, command);
    case 'splitTable':
      return splitTable(stage, command.table);
    case 'tableDone':
      return signal(stage, command.table, { done: command.done });
    case 'tableHelp':
      return signal(stage, command.table, { help: command.help });
    case 'openRound':
      return openRound(stage, command, now);
    case 'closeRound':
      return closeRound(stage, command, { tally, voters: voters ?? null }, now);
    case 'addClosedRound':
      return ok(addClosedRound(stage, command.round, now));
    case 'openCheck':
      return askCheck(stage, command, now);
    case 'closeCheck':
      return closeCheck(stage, command, counted ?? null, now);
    default:
      return exhaustive(command);
  }
}

type ShowOnScreen = Extract<Command, { type: 'onScreen' }>;

/** One thing at a time on the big screen. The time of a break begins and ends with it. */
function showOnScreen(stage: Stage, { show, length }: ShowOnScreen, now: number): Stage {
  const next = { ...stage, onScreen: show, spotlight: null };
  if (length !== undefined) {
    return { ...next, timer: startTimer(length, now), undo: takeBack(stage, now) };
  }
  return stage.onScreen?.kind === 'break' ? { ...next, timer: TIMER_OFF } : next;
}

type EditDay = Extract<Command, { type: 'editDay' }>;

/** A moved day or follow-up moves the day of deletion with it, unless the command says another. */
function editDay(stage: Stage, { type: _, ...given }: EditDay): Stage {
  const fields = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Partial<Stage>;
  const next = { ...stage, ...fields };
  const last = next.followUp ?? next.date;
  const moved = 'followUp' in fields || 'date' in fields;
  if (!moved || last === null || fields.deleteOn !== undefined) return next;
  return { ...next, deleteOn: addDays(last, RETENTION_DAYS) };
}

type RenameTable = Extract<Command, { type: 'renameTable' }>;

function renameTable(stage: Stage, { table, name }: RenameTable): Result<Stage, Refusal> {
  if (!stage.tables.some(({ id }) => id === table)) return fail('unknown');
  return ok(changeTable(stage, table, { name }));
}
