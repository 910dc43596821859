import { toCalendar } from '#shared/summary/toCalendar.ts';
import { downloadText } from '../../../features/summary/downloadText.ts';
import { Visits } from '../../../features/visits/Visits.tsx';
import { visitEntries } from '../../../features/visits/visitEntries.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useActorName } from '../../../state/useActorName.ts';
import { useSession } from '../../../state/useSession.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function VisitsPage() {
  return (
    <ExerciseFrame exercise="visits">
      <Exchange />
    </ExerciseFrame>
  );
}

function Exchange() {
  const words = useWords().visits;
  const session = useSession();
  const name = useActorName();
  return (
    <Visits
      onCalendar={(ways) => {
        const file = toCalendar(visitEntries(ways, words, name), session.now());
        downloadText(`${words.calendarName}.ics`, file, 'text/calendar');
      }}
    />
  );
}
