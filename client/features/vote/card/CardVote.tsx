import type { Card } from '#shared/domain/card.ts';
import { isUpForVotes, purseOf } from '#shared/domain/stage/ballot.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import { type CardVotes, roundAbout, votesFor } from '#shared/domain/stage/votes.ts';
import { useOwnVotes } from '../ballot/useOwnBallot.ts';
import { useVoting } from '../votingContext.ts';
import { VoteButton } from './VoteButton.tsx';
import { VoteMarks } from './VoteMarks.tsx';

interface Props {
  readonly card: Card;
  /** Where it lies, by itself or with its group. */
  readonly cell: Pick<Card, 'step' | 'column'>;
  /** Whether Tab comes here: only on the card where one is. */
  readonly reachable: boolean;
  /** Id of the card's words: which card the button is about. */
  readonly words: string;
}

/** While a round about it is open: one's own buttons, and nobody else's. Afterwards: what the card got. */
export function CardVote({ card, cell, reachable, words }: Props) {
  const { open, votes } = useVoting();
  // Where it is drawn is where its group lies.
  const lying = { ...card, ...cell };
  if (!open || !isUpForVotes(open, lying)) return <Counted card={card} />;
  const { has } = purseOf(open, cell.column, {}, () => lying);
  if (!votes || has === 0) return null;
  return <VoteButton round={open} card={card.id} reachable={reachable} describedBy={words} />;
}

/** Asks for one's own votes only where there are any: before the first round a thousand cards listen to nothing. */
function Counted({ card }: Pick<Props, 'card'>) {
  const voting = useVoting();
  const round = roundAbout(voting, card);
  const votes = votesFor(voting, card);
  return round && votes && <Got card={card.id} round={round.id} votes={votes} />;
}

interface GotProps {
  readonly card: Card['id'];
  readonly round: Round['id'];
  readonly votes: CardVotes;
}

function Got({ card, round, votes }: GotProps) {
  return <VoteMarks {...votes} own={useOwnVotes(round, [card])} />;
}
