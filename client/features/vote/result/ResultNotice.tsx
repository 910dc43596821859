import { useState } from 'react';
import { PHASES } from '#shared/domain/stage/phases.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useReadable } from '../../../state/useReadable.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { ownBallot } from '../ballot/ownBallot.ts';
import notice from '../notice.module.css';
import { useVoting } from '../votingContext.ts';
import { NotInTime } from './NotInTime.tsx';
import { ResultDialog } from './ResultDialog.tsx';
import { useToldText } from './useToldText.ts';

interface Props {
  /** The step one looks at. */
  readonly step: StepId;
}

/** Above the lanes, when a voting is over: what counted of one's own ballot, and the way to the result. */
export function ResultNotice({ step }: Props) {
  const { vote: words, common } = useWords();
  const session = useSession();
  const { rounds, votes } = useVoting();
  const handed = useReadable(session.handed);
  const voting = useStage(({ position }) => isBeforeVote(position, step)) === false;
  const [shown, show] = useState(false);
  const closed = rounds.filter(({ state }) => state === 'closed');
  const ballots = closed.map(({ id }) => ownBallot(handed, id)).filter((one) => one !== null);
  const late = ballots.find(({ state }) => state === 'closed');
  const latest = closed.findLast((round) => round.step === step) ?? null;
  const untold = closed.findLast(({ id }) => ownBallot(handed, id)?.state === 'taken') ?? null;
  const told = useToldText(votes ? untold : null);
  const round = untold ?? latest;
  const tell = () => {
    for (const { key, state } of ballots) if (state === 'taken') session.toldHanded(key);
  };
  return (
    <>
      {late && votes && <NotInTime ballot={late} />}
      {round && votes && (told !== null || voting) && (
        <Notice
          icon="button"
          className={told === null ? notice.row : undefined}
          action={
            <>
              <Button
                variant="line"
                size="small"
                onClick={() => {
                  show(true);
                  tell();
                }}
              >
                {words.showResult}
              </Button>
              {told !== null && (
                <IconButton icon="close" size="small" label={common.close} onClick={tell} />
              )}
            </>
          }
        >
          <p>
            <b>{words.closedNow}.</b> {told}
          </p>
        </Notice>
      )}
      {shown && round && <ResultDialog first={round.id} onClose={() => show(false)} />}
    </>
  );
}

/** The room works in the step, and has not come to vote in it (again). */
const isBeforeVote = (position: Position, step: StepId): boolean =>
  position.kind === 'step' &&
  position.step === step &&
  PHASES.indexOf(position.phase) < PHASES.indexOf('vote');
