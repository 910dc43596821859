import { createContext, use } from 'react';
import type { Round, Stage } from '#shared/domain/stage/stage.ts';

/** What every card is voted on and counted with. Asked for once for all of them: a thousand cards listen to nothing. */
export interface Voting {
  readonly rounds: Stage['rounds'];
  /** The round that takes ballots just now. */
  readonly open: Round | null;
  /** Whether this device gives buttons. Who leads the day sees how many have voted, and votes not. */
  readonly votes: boolean;
}

export const VotingContext = createContext<Voting>({ rounds: [], open: null, votes: false });

export const useVoting = (): Voting => use(VotingContext);
