import { DayIsOver } from '../../features/closing/DayIsOver.tsx';
import { ExitQuestion } from '../../features/exit/ExitQuestion.tsx';
import { pathTo } from '../../state/paths.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import { LobbyHead } from './lobby/LobbyHead.tsx';

/** The day is over. */
export function ClosedPage() {
  const { workshop } = useSession();
  const stage = useStage((current) => current);
  if (!stage) return null;
  return (
    <DayIsOver
      stage={stage}
      head={<LobbyHead />}
      summaryHref={pathTo.summary(workshop)}
      followUpHref={pathTo.exercise(workshop, 'followUp')}
      boardHref={pathTo.look(workshop)}
      question={<ExitQuestion />}
    />
  );
}
