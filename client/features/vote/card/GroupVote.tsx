import type { Card } from '#shared/domain/card.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { isUpForVotes, lyingIn } from '#shared/domain/stage/ballot.ts';
import { groupVotes, roundAbout } from '#shared/domain/stage/votes.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useOwnVotes } from '../ballot/useOwnBallot.ts';
import { useVoting } from '../votingContext.ts';
import { VoteMarks } from './VoteMarks.tsx';

interface Props {
  readonly group: GroupId;
  readonly cards: readonly Card[];
}

/** What cards that are sewn together got as one. */
export function GroupVote({ group, cards }: Props) {
  const voting = useVoting();
  const { open } = voting;
  const round = cards.map((card) => roundAbout(voting, card)).find((each) => each !== null);
  const own = useOwnVotes(
    round?.id ?? null,
    cards.map(({ id }) => id),
  );
  const lies = useBoard((board) => board.groups.get(group) ?? null);
  if (open && cards.some((card) => isUpForVotes(open, lyingIn(card, lies)))) return null;
  const votes = groupVotes(voting, group, cards);
  return votes && <VoteMarks {...votes} own={Math.min(own, votes.votes)} />;
}
