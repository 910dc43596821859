import { useState } from 'react';
import type { Command, CommandType } from '#shared/domain/stage/commands.ts';
import type { CommandRefusal, Session } from '../../sync/Session.ts';

export interface Steering {
  /** Why the last command was not obeyed, until another one is. */
  readonly refusal: CommandRefusal | null;
  /** Whether it would have opened or closed a voting. */
  readonly aboutVote: boolean;
  readonly send: (command: Command) => void;
  readonly dismiss: () => void;
}

const MOVES: readonly CommandType[] = ['goTo', 'gather', 'undo', 'openRound', 'closeRound'];

/**
 * Sends commands and shows nothing before the relay has answered: what stands on the screen is
 * always where the room is. While a move is on its way a second press is the same press.
 */
export function useSteering(session: Pick<Session, 'command'>): Steering {
  const [refusal, setRefusal] = useState<CommandRefusal | null>(null);
  const [aboutVote, setAboutVote] = useState(false);
  const [moving, setMoving] = useState(false);
  const send = async (command: Command) => {
    const votes = command.type === 'openRound' || command.type === 'closeRound';
    const moves = MOVES.includes(command.type);
    if (moves && moving) return;
    if (moves) setMoving(true);
    const answer = await session.command(command);
    if (moves) setMoving(false);
    setRefusal(answer.ok ? null : answer.problem);
    setAboutVote(votes);
  };
  return {
    refusal,
    aboutVote,
    send: (command) => void send(command),
    dismiss: () => setRefusal(null),
  };
}
