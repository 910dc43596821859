import type { ActorId } from '#shared/domain/ids.ts';
import { type Way, wordsOf } from '#shared/domain/visitExchange.ts';
import { type ToRemind, visitEntries } from '#shared/summary/calendarOf.ts';
import { toCalendar } from '#shared/summary/toCalendar.ts';
import { downloadText } from '../../../features/summary/downloadText.ts';
import { Visits } from '../../../features/visits/Visits.tsx';
import { useLang, useWords } from '../../../i18n/useWords.ts';
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
  const lang = useLang();
  const session = useSession();
  const name = useActorName();
  return (
    <Visits
      onCalendar={(ways) => {
        const agreed = ways.flatMap((way) => toRemind(way, name) ?? []);
        const file = toCalendar(visitEntries(agreed, lang), session.now());
        downloadText(`${words.calendarName}.ics`, file, 'text/calendar');
      }}
    />
  );
}

/** As the summary has it, so that both calendars say the same of a visit. */
function toRemind(way: Way, name: (actor: ActorId) => string): ToRemind | null {
  const { guest, host, month, done, visits } = way;
  const [first] = visits;
  if (!first) return null;
  const learn = wordsOf(visits, 'learn');
  return { id: first.id, month, done, guest: name(guest), host: name(host), learn };
}
