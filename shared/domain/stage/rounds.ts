import { fail, ok, type Result } from '../result.ts';
import type { Command } from './commands.ts';
import { moveRoom, takeBack } from './moves.ts';
import type { Refusal } from './reduce.ts';
import { MOST_ROUNDS, type Round, type Stage } from './stage.ts';

type OpenRound = Extract<Command, { type: 'openRound' }>;
type CloseRound = Extract<Command, { type: 'closeRound' }>;

/** One round at a time, so that nobody wonders what they vote about. Taken back in time, it was never held. */
export function openRound(
  stage: Stage,
  { type: _, position, ...given }: OpenRound,
  now: number,
): Result<Stage, Refusal> {
  const isTaken = stage.rounds.some(({ id, state }) => state === 'open' || id === given.id);
  if (isTaken) return fail('stale');
  const moved = position ? moveRoom(stage, position, now) : ok(stage);
  if (!moved.ok) return moved;
  const back = (position && moved.value.undo) || takeBack(stage, now);
  return ok({
    ...withRound(moved.value, {
      ...given,
      state: 'open',
      openedAt: now,
      closedAt: null,
      tally: {},
    }),
    undo: { ...back, round: given.id },
  });
}

/** What was counted cannot be taken back: the ballots are gone. The move that came with it can. */
export function closeRound(
  stage: Stage,
  { id, position }: Pick<CloseRound, 'id' | 'position'>,
  counted: Pick<Round, 'tally' | 'voters'>,
  now: number,
): Result<Stage, Refusal> {
  const round = stage.rounds.find((one) => one.id === id);
  if (!round) return fail('unknown');
  if (round.state === 'closed') return fail('stale');
  const closed: Round = { ...round, ...counted, state: 'closed', closedAt: now };
  const rounds = stage.rounds.map((one) => (one === round ? closed : one));
  const undo = stage.undo?.round === id ? null : stage.undo;
  const done = { ...stage, rounds, undo };
  return position ? moveRoom(done, position, now) : ok(done);
}

/** The same round sent twice stands once. */
export function addClosedRound(stage: Stage, round: Round, now: number): Stage {
  const rounds = stage.rounds.filter((known) => known.id !== round.id);
  const closedAt = round.closedAt ?? now;
  return withRound({ ...stage, rounds }, { ...round, state: 'closed', closedAt });
}

/** Beyond what a stage holds, the oldest goes. */
const withRound = (stage: Stage, round: Round): Stage => ({
  ...stage,
  rounds: [...stage.rounds, round].slice(-MOST_ROUNDS),
});
