import { type ReactNode, useMemo, useState } from 'react';
import { openRound } from '#shared/domain/stage/ballot.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
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

/** The value as it was for as long as it says the same. */
function useAlike<Value>(value: Value): Value {
  const [kept, keep] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
