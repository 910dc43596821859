import { fail, ok, type Result } from '../result.ts';
import type { Command } from './commands.ts';
import type { Refusal } from './reduce.ts';
import { MOST_ROUNDS, type Round, type Stage } from './stage.ts';

type OpenRound = Extract<Command, { type: 'openRound' }>;

/** One round at a time, so that nobody wonders what they vote about. */
export function openRound(
  stage: Stage,
  { type: _, ...given }: OpenRound,
  now: number,
): Result<Stage, Refusal> {
  const isTaken = stage.rounds.some(({ id, state }) => state === 'open' || id === given.id);
  if (isTaken) return fail('stale');
  return ok(
    withRound(stage, { ...given, state: 'open', openedAt: now, closedAt: null, tally: {} }),
  );
}

export function closeRound(
  stage: Stage,
  { id, tally }: Pick<Round, 'id' | 'tally'>,
  now: number,
): Result<Stage, Refusal> {
  const round = stage.rounds.find((one) => one.id === id);
  if (!round) return fail('unknown');
  if (round.state === 'closed') return fail('stale');
  const closed: Round = { ...round, state: 'closed', closedAt: now, tally };
  return ok({ ...stage, rounds: stage.rounds.map((one) => (one === round ? closed : one)) });
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
