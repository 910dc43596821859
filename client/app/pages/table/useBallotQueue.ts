import { openRound } from '#shared/domain/stage/ballot.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import { type Turn, turnQueue } from '../../../features/tablehost/queue/turnQueue.ts';
import { type NamedSeat, seatNames } from '../../../features/tablehost/seatNames.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useReadable } from '../../../state/useReadable.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import type { Hosting } from '../../../sync/device/hosting.ts';

export interface HostedPeople {
  /** Those who share the computer; a ballot given for a round alone is left out. */
  readonly people: readonly NamedSeat[];
  /** The round that takes ballots just now, and how each stands in it. */
  readonly voting: { readonly round: Round; readonly queue: readonly Turn[] } | null;
}

/** Who shares the computer, and whose turn it is while there is a vote. */
export function useBallotQueue(hosting: Hosting): HostedPeople {
  const { noOrganisation } = useWords().ownTable;
  const actors = useBoard((board) => board.actors);
  const handed = useReadable(useSession().handed);
  const round = useStage(openRound);
  const named = seatNames(hosting.people, actors, noOrganisation);
  return {
    people: named.filter((person) => person.round === undefined),
    voting: round && { round, queue: turnQueue(named, round.id, handed) },
  };
}
