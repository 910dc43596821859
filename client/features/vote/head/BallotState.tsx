import { useWords } from '../../../i18n/useWords.ts';
import { useConnection } from '../../../state/useConnection.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import type { OwnBallot } from '../ballot/ownBallot.ts';
import { useVote } from '../ballot/useVote.ts';
import { refusalText } from './refusalText.ts';

interface Props {
  readonly ballot: OwnBallot;
}

/** How one's ballot stands while the round is open: on its way, taken, or why not and what to do. */
export function BallotState({ ballot: { state } }: Props) {
  const words = useWords().vote;
  const online = useConnection().kind === 'online';
  const vote = useVote();
  const refusal = refusalText(state, words);
  if (state === 'waiting') {
    if (online) return <StateLine>{words.state.sending}</StateLine>;
    return (
      <StateLine tone="warn" icon="clock">
        {words.state.waiting}
      </StateLine>
    );
  }
  if (refusal === null) return <StateLine icon="check">{words.state.taken}</StateLine>;
  return (
    <>
      <StateLine tone="danger" icon="octagon">
        {refusal}
      </StateLine>
      {state === 'unknown' && (
        <Button variant="line" size="small" onClick={vote.handInAgain}>
          {words.handInWithout}
        </Button>
      )}
      {state === 'overBudget' && (
        <Button variant="line" size="small" onClick={vote.takeAllBack}>
          {words.takeAllBack}
        </Button>
      )}
    </>
  );
}
