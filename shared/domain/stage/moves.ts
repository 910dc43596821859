import type { TableId } from '../ids.ts';
import { fail, ok, type Result } from '../result.ts';
import { changeTable } from './mergeTables.ts';
import type { Refusal } from './reduce.ts';
import { shownAfter } from './shown.ts';
import { isSamePosition, type Position, type Stage, type Steering } from './stage.ts';
import { standsFor } from './standsFor.ts';
import { TIMER_OFF } from './timer.ts';

/** How long a move of the room can be taken back, milliseconds. */
export const UNDO_MS = 10_000;

/** The whole room goes, also tables that were somewhere else; they may part from it again. */
export function moveRoom(stage: Stage, position: Position, now: number): Result<Stage, Refusal> {
  if (!isInPlan(stage, position)) return fail('unknown');
  return ok({
    ...stage,
    position,
    shown: shownAfter(stage, position),
    timer: TIMER_OFF,
    spotlight: null,
    onScreen: null,
    gathered: null,
    tables: together(stage, position).map((table) => ({ ...table, done: false })),
    undo: { ...takeBack(stage, now), places: placesOf(stage) },
  });
}

/**
 * *Samla alla*: from here on everybody is at one place again. Who is called to where the room is already goes on
 * there: its clock runs on, and the card in the light and what tables have said stand.
 */
export function gather(stage: Stage, position: Position, now: number): Result<Stage, Refusal> {
  const moved = moveRoom(stage, position, now);
  if (!moved.ok) return moved;
  const called: Stage = { ...moved.value, steering: 'common', gathered: now };
  if (!isSamePosition(position, stage.position)) return ok(called);
  const { timer, spotlight, onScreen } = stage;
  return ok({ ...called, timer, spotlight, onScreen, tables: together(stage, position) });
}

/** Another way to steer begins with everybody where the room is; its clock runs on. */
export function steerBy(stage: Stage, steering: Steering, now: number): Stage {
  const undo = { ...takeBack(stage, now), places: placesOf(stage) };
  return { ...stage, steering, tables: together(stage, stage.position), undo };
}

/**
 * One table goes, within the steps of the day. Where everybody looks where they want, the move only shows the
 * table's cards. It is not taken back by `undo`, which is the room's: the table goes back as it came.
 */
export function moveTable(
  stage: Stage,
  named: TableId,
  position: Position,
): Result<Stage, Refusal> {
  const id = standsFor(named, stage.tables);
  const table = stage.tables.find((one) => one.id === id);
  if (!table || position.kind !== 'step' || !isInPlan(stage, position)) return fail('unknown');
  if (stage.steering === 'common' || stage.position.kind !== 'step') return fail('stale');
  const isFree = stage.steering === 'free';
  const from = isFree ? position : (table.position ?? stage.position);
  return ok(
    changeTable(stage, id, {
      position: isFree ? null : position,
      shown: shownAfter({ shown: table.shown, position: from }, position),
      done: false,
      steered: stage.revision + 1,
    }),
  );
}

export function undo(stage: Stage, now: number): Result<Stage, Refusal> {
  const { undo: back } = stage;
  if (!back || now > back.until) return fail('tooLate');
  if (!isInPlan(stage, back.position)) return fail('unknown');
  const { position, timer, places } = back;
  const rounds = stage.rounds.filter(({ id, state }) => id !== back.round || state === 'closed');
  const undone = { ...stage, position, timer, rounds, undo: null };
  if (!places) return ok(undone);
  const tables = stage.tables.map((table) => ({
    ...table,
    position: places.tables.find(({ id }) => id === table.id)?.position ?? null,
  }));
  const called = { spotlight: null, onScreen: null, gathered: null };
  return ok({ ...undone, ...called, steering: places.steering, tables });
}

/** What there is to take back of a change that moved nobody. */
export const takeBack = (stage: Stage, now: number): NonNullable<Stage['undo']> => ({
  position: stage.position,
  timer: stage.timer,
  until: now + UNDO_MS,
  places: null,
});

const placesOf = ({ steering, tables }: Stage): NonNullable<Stage['undo']>['places'] => ({
  steering,
  tables: tables.flatMap(({ id, position }) => (position ? [{ id, position }] : [])),
});

/** No table is anywhere by itself any more. What it leaves is shown, as when the room leaves a step. */
const together = (stage: Stage, to: Position): Stage['tables'] =>
  stage.tables.map((table) =>
    table.position === null
      ? table
      : {
          ...table,
          position: null,
          shown: shownAfter({ shown: table.shown, position: table.position }, to),
        },
  );

const isInPlan = (stage: Stage, position: Position): boolean =>
  position.kind !== 'step' || stage.plan.some((item) => item.step === position.step);
