import { randomId } from '#shared/domain/ids.ts';
import { openRound } from '#shared/domain/stage/ballot.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import type { RoundTerms } from '#shared/domain/stage/roundTerms.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import { useToasts } from '../../../ui/useToasts.ts';

interface RoundCommands {
  /** A new round about the same step; the old one stays as it was counted. */
  readonly again: (at: Extract<Position, { kind: 'step' }>, terms: RoundTerms) => void;
  /** Closes the round where the room is no longer. */
  readonly close: () => void;
}

/** Asks for a round beside the bar, and says why when it was not to be. */
export function useRoundCommands(): RoundCommands {
  const session = useSession();
  const { vote, steer } = useWords();
  const toasts = useToasts();
  const send = async (command: Command) => {
    const answer = await session.command(command);
    if (answer.ok) return;
    const { problem } = answer;
    const said = { ...steer.refusals, stale: vote.desk.refused, offline: steer.offlineText };
    toasts.show({ text: said[problem] });
  };
  return {
    again: ({ step, phase }, terms) => {
      const id = randomId<'round'>((length) => crypto.getRandomValues(new Uint8Array(length)));
      const there = { kind: 'step', step, phase: 'vote' } as const;
      const moves = phase === 'vote' ? {} : { position: there };
      void send({ type: 'openRound', id, step, ...terms, ...moves });
    },
    close: () => {
      const stage = session.stage.get();
      const round = stage && openRound(stage);
      if (round) void send({ type: 'closeRound', id: round.id });
    },
  };
}
