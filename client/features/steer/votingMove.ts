import { randomId } from '#shared/domain/ids.ts';
import { openRound } from '#shared/domain/stage/ballot.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import type { RoundTerms } from '#shared/domain/stage/roundTerms.ts';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import type { Move } from './nextMove.ts';

type VotingMove = Pick<Move, 'position' | 'voting'>;
type Where = Pick<Stage, 'position' | 'rounds'>;

export const isVoting = (position: Position | null): boolean =>
  position?.kind === 'step' && position.phase === 'vote';

/**
 * The phase of voting and its round go together: who goes on to vote opens one, and who goes on from there closes
 * it. A room that stands in the phase without one is offered to open it. null: the move has nothing to do with votes.
 */
export function votingMove(stage: Where, next: Position | null): VotingMove | null {
  const { position, rounds } = stage;
  if (position.kind !== 'step') return null;
  const { step } = position;
  const staysInStep = next?.kind === 'step' && next.step === step;
  const open = openRound(stage);
  if (isVoting(position)) {
    if (open) return { voting: 'closes', position: staysInStep ? next : null };
    const wasHeld = rounds.some((round) => round.step === step);
    return wasHeld ? null : { voting: 'opens', position: null };
  }
  return staysInStep && isVoting(next) && !open ? { voting: 'opens', position: next } : null;
}

/** What the relay is asked for; null when the room has changed in between so that there is nothing to ask. */
export function commandOf(move: VotingMove, stage: Where, terms: RoundTerms): Command | null {
  const { position, voting } = move;
  const moves = position ? { position } : {};
  switch (voting) {
    case null:
      return position && { type: 'goTo', position };
    case 'opens': {
      const step = stage.position.kind === 'step' ? stage.position.step : null;
      return { type: 'openRound', id: newRoundId(), step, ...terms, ...moves };
    }
    case 'closes': {
      const round = openRound(stage);
      return round && { type: 'closeRound', id: round.id, ...moves };
    }
  }
}

const newRoundId = () =>
  randomId<'round'>((length) => crypto.getRandomValues(new Uint8Array(length)));
