import { type ReactNode, useMemo } from 'react';
import { openRound } from '#shared/domain/stage/ballot.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useAlike } from '../../state/useAlike.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import { VotingContext } from './votingContext.ts';

interface Props {
  readonly children: ReactNode;
}

const NO_ROUNDS: Stage['rounds'] = [];

/** Keeps the rounds of the day. A stage that is sent anew with the same ones changes nothing. */
export function VotingProvider({ children }: Props) {
  const { role } = useSession();
  const rounds = useAlike(useStage((stage) => stage.rounds) ?? NO_ROUNDS);
  const voting = useMemo(
    () => ({ rounds, open: openRound({ rounds }), votes: role === 'participant' }),
    [rounds, role],
  );
  return <VotingContext value={voting}>{children}</VotingContext>;
}
