import { votesIn } from '#shared/domain/stage/ballot.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { OwnBallot } from '../ballot/ownBallot.ts';

interface Props {
  readonly ballot: OwnBallot;
}

/** A ballot that came when the round was over is kept until the person has read that it did not count. */
export function NotInTime({ ballot: { key, choices } }: Props) {
  const words = useWords().vote;
  const session = useSession();
  const buttons = votesIn(choices);
  return (
    <Notice
      tone="warn"
      icon="clock"
      action={
        <Button variant="line" size="small" onClick={() => session.dropHanded(key)}>
          {words.understood}
        </Button>
      }
    >
      {words.refused.closed} {buttons > 0 && words.notCounted(buttons)}
    </Notice>
  );
}
