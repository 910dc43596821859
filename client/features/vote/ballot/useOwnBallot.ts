import { useSyncExternalStore } from 'react';
import type { CardId } from '#shared/domain/ids.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import { useReadable } from '../../../state/useReadable.ts';
import { useSession } from '../../../state/useSession.ts';
import { type OwnBallot, ownBallot, ownVotes } from './ownBallot.ts';

export function useOwnBallot(round: Round['id']): OwnBallot | null {
  return ownBallot(useReadable(useSession().handed), round);
}

/** How many of one's own buttons lie on these cards. Draws only those anew whose number changed. */
export function useOwnVotes(round: Round['id'] | null, cards: readonly CardId[]): number {
  const { handed } = useSession();
  return useSyncExternalStore(handed.subscribe, () =>
    round === null ? 0 : cards.reduce((sum, card) => sum + ownVotes(handed.get(), round, card), 0),
  );
}
